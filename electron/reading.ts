/** Reads the folder that was opened last, keeps up with its changes, and tells the window of both. */
import type { Article } from '../shared/article.ts';
import type { FolderEvent } from '../shared/contract.ts';
import type { Project } from '../shared/project/project.ts';
import { folder } from './library/folder.ts';
import type { ReaderProcess } from './library/reader-process.ts';
import { type Watch, watchFolder } from './library/watch.ts';

/** Often enough to look alive, seldom enough that the window is not busy with drawing a thousand steps. */
const BATCH_MS = 100;

export interface Reading {
  /** Reads this folder, of this project, instead of the one before. Rejects when the folder cannot be listed. */
  open(folder: string, project: Project): Promise<void>;
  /** Stops reading, and following what changes; what was read stays. */
  cancel(): void;
  /** Stops as `cancel` does; nothing of what was read stays. */
  close(): void;
}

/** Only the folder that was opened last is told of. */
export function reading(reader: ReaderProcess, tell: (event: FolderEvent) => void): Reading {
  let current = new AbortController();
  let watch: Watch | undefined;
  const cancel = () => {
    watch?.close();
    current.abort();
    reader.cancel();
  };
  const open = async (path: string, project: Project) => {
    cancel();
    const mine = new AbortController();
    current = mine;
    const batch = batching((event) => {
      if (current === mine) tell(event);
    });
    const opened = folder(path, reader.read);
    for await (const event of opened.read(mine.signal)) {
      batch(event);
      if (event.type === 'opened') batch({ type: 'project', project });
    }
    if (mine.signal.aborted) return;
    watch = watchFolder(path, async () => {
      for await (const event of opened.update()) batch(event);
    });
  };
  const close = () => {
    cancel();
    current = new AbortController();
    tell({ type: 'closed' });
  };
  return { open, cancel, close };
}

/** Holds articles and progress back for a moment and tells them together; anything else is told at once, in order. */
function batching(tell: (event: FolderEvent) => void): (event: FolderEvent) => void {
  let articles: Article[] = [];
  let progress: FolderEvent | undefined;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (articles.length > 0) tell({ type: 'articles', articles });
    if (progress) tell(progress);
    articles = [];
    progress = undefined;
  };
  return (event) => {
    if (event.type === 'articles') articles.push(...event.articles);
    else if (event.type === 'progress') progress = event;
    else {
      flush();
      tell(event);
      return;
    }
    timer ??= setTimeout(flush, BATCH_MS);
  };
}
