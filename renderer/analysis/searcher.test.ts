import { expect, test } from 'vitest';
import { createSearcher, type SearchAnswer, type SearchJob, type SearchWorker } from './searcher.ts';

const QUERY = { text: '(a+)+$', matchCase: false, wholeWord: false, pattern: true };

/** Workers and a clock that do nothing by themselves: the test lets them. */
function stage() {
  const workers: (SearchWorker & { jobs: SearchJob[]; ended: boolean })[] = [];
  const clock: { ring: () => void } = { ring: () => {} };
  const search = createSearcher(
    () => {
      const worker = {
        jobs: [] as SearchJob[],
        ended: false,
        onmessage: null,
        postMessage: (job: SearchJob) => void worker.jobs.push(job),
        terminate: () => {
          worker.ended = true;
        },
      };
      workers.push(worker);
      return worker;
    },
    (done) => {
      clock.ring = done;
      return () => {
        clock.ring = () => {};
      };
    },
  );
  const answer = (data: SearchAnswer) => workers.at(-1)?.onmessage?.(new MessageEvent('message', { data }));
  return { workers, clock, search, answer };
}

test('one worker serves search after search', async () => {
  const { workers, search, answer } = stage();
  for (const start of [1, 2]) {
    const asked = search(QUERY, ['text']);
    const found: SearchAnswer = { type: 'found', matches: [[{ start, end: 3 }]] };
    answer(found);
    expect(await asked).toEqual(found);
  }
  expect(workers).toHaveLength(1);
});

test('a pattern that takes too long is ended, and said to be slow', async () => {
  const { workers, clock, search } = stage();
  const asked = search(QUERY, ['text']);
  clock.ring();
  expect(await asked).toEqual({ type: 'slow' });
  expect(workers[0]?.ended).toBe(true);
});

test('a new search ends the one before', () => {
  const { workers, search } = stage();
  void search(QUERY, ['text']);
  void search({ ...QUERY, text: 'b' }, ['text']);
  expect([workers[0]?.ended, workers[1]?.jobs[0]?.query.text]).toEqual([true, 'b']);
});
