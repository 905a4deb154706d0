import { type FSWatcher, watch } from 'node:fs';

export interface Watch {
  close(): void;
}

export interface Waits {
  /** After a change, until nothing has happened for so long: programs write a file in several steps. */
  readonly quiet: number;
  /** Network drives and full tables of watches report nothing: then the folder is looked through now and then. */
  readonly idle: number;
}

const WAITS: Waits = { quiet: 300, idle: 10_000 };

/**
 * Calls `changed` when something below `root` may have changed; whether it has is for the caller to see. Goes on when
 * the folder is deleted, and when it comes back. Calls do not overlap.
 */
export function watchFolder(root: string, changed: () => Promise<void>, waits = WAITS): Watch {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let looking = false;
  let again = false;
  /** Where changes never pause, such as in a file that is written to all the time, the folder is looked through by then. */
  let due = performance.now() + waits.idle;
  const look = async () => {
    looking = true;
    again = false;
    watcher ??= started();
    try {
      await changed();
    } finally {
      looking = false;
    }
    due = performance.now() + waits.idle;
    if (!closed) wait(again ? waits.quiet : waits.idle);
  };
  const wait = (time: number) => {
    clearTimeout(timer);
    // What changes while the folder is looked through is looked at after that.
    if (looking) again = true;
    else timer = setTimeout(look, Math.min(time, due - performance.now()));
  };
  const stop = () => {
    watcher?.close();
    watcher = undefined;
  };
  const started = () => {
    try {
      return watch(root, { recursive: true }, (_, name) => {
        // The name of the folder itself: it was moved or deleted, and what is watched is not `root` any more.
        if (name === null || root.endsWith(name)) stop();
        if (!closed) wait(waits.quiet);
      }).on('error', stop);
    } catch {
      return undefined;
    }
  };
  watcher = started();
  wait(waits.idle);
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
      stop();
    },
  };
}
