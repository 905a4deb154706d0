/** Reads the folder that was opened last, and tells the window of it. */
import type { Article } from '../shared/article.ts';
import type { FolderEvent } from '../shared/contract.ts';
import { readFolder } from './library/folder.ts';
import type { ReaderProcess } from './library/reader-process.ts';

/** Often enough to look alive, seldom enough that the window is not busy with drawing a thousand steps. */
const BATCH_MS = 100;

export interface Reading {
  /** Reads this folder instead of the one before. Rejects when the folder cannot be listed. */
  open(folder: string): Promise<void>;
  /** Stops reading; what was read stays. */
  cancel(): void;
}

/** Only the folder that was opened last is told of. */
export function reading(reader: ReaderProcess, tell: (event: FolderEvent) => void): Reading {
  let current = new AbortController();
  const cancel = () => {
    current.abort();
    reader.close();
  };
  const open = async (folder: string) => {
    cancel();
    const mine = new AbortController();
    current = mine;
    const batch = batching((event) => {
      if (current === mine) tell(event);
    });
    for await (const event of readFolder(folder, reader.read, mine.signal)) batch(event);
  };
  return { open, cancel };
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
