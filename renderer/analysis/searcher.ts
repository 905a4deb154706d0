import * as v from 'valibot';
import type { Range } from '../../shared/article.ts';
import type { Query } from './search.ts';

export const searchJobSchema = v.object({
  query: v.object({
    text: v.string(),
    matchCase: v.boolean(),
    wholeWord: v.boolean(),
    pattern: v.boolean(),
  }),
  texts: v.array(v.string()),
});
export type SearchJob = v.InferOutput<typeof searchJobSchema>;

export type SearchAnswer =
  | { readonly type: 'found'; readonly matches: readonly (readonly Range[])[] }
  /** The pattern is no pattern. */
  | { readonly type: 'wrong'; readonly message: string }
  /** The pattern takes too long, and was stopped. */
  | { readonly type: 'slow' };

/** The part of Worker that is used; a test passes its own. */
export interface SearchWorker {
  postMessage(job: SearchJob): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SearchAnswer>) => void) | null;
}

/** A search of a few hundred articles takes some milliseconds; what takes this long backtracks without end. */
export const MOST_MS = 1500;

/**
 * Searches with a worker; a new search ends the one before, whose promise then stays open. `wait` calls back after so
 * many milliseconds, unless the function it returns is called.
 */
export function createSearcher(
  makeWorker: () => SearchWorker,
  wait: (done: () => void, ms: number) => () => void = later,
): (query: Query, texts: readonly string[]) => Promise<SearchAnswer> {
  let worker: SearchWorker | undefined;
  let busy = false;
  let stopWaiting = () => {};
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  return (query, texts) =>
    new Promise((resolve) => {
      stopWaiting();
      if (busy) end();
      busy = true;
      const settle = (answer: SearchAnswer) => {
        stopWaiting();
        busy = false;
        resolve(answer);
      };
      stopWaiting = wait(() => {
        end();
        settle({ type: 'slow' });
      }, MOST_MS);
      worker ??= makeWorker();
      worker.onmessage = ({ data }) => settle(data);
      worker.postMessage({ query, texts: [...texts] });
    });
}

function later(done: () => void, ms: number): () => void {
  const timer = setTimeout(done, ms);
  return () => clearTimeout(timer);
}
