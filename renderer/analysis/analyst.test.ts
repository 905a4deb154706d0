import { expect, test } from 'vitest';
import { Cancelled, createAnalyst, type Worklike } from './analyst.ts';
import type { Job } from './protocol.ts';

const job = (): Job => ({ type: 'structure', articles: [], corrections: [] });

/** A worker that does nothing by itself: the test answers for it. */
function workers() {
  const made: (Worklike & { jobs: Job[]; ended: boolean })[] = [];
  const make = (): Worklike => {
    const worker = {
      jobs: [] as Job[],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: (job: Job) => worker.jobs.push(job),
      terminate: () => {
        worker.ended = true;
      },
    };
    made.push(worker);
    return worker;
  };
  return { made, make };
}

const done = (content: string) => new MessageEvent('message', { data: { type: 'report', content } as const });

test('one job at a time, an urgent one before those that wait', async () => {
  const { made, make } = workers();
  const analyst = createAnalyst(make);
  const [one, two, three] = [job(), job(), job()];
  const first = analyst.ask(one);
  void analyst.ask(two);
  void analyst.ask(three, true);
  expect(made[0]?.jobs).toEqual([one]);
  made[0]?.onmessage?.(done('1'));
  expect(await first).toEqual({ type: 'report', content: '1' });
  expect(made[0]?.jobs[1]).toBe(three);
});

test('a job that fails rejects with what went wrong, and the next one begins', async () => {
  const { made, make } = workers();
  const analyst = createAnalyst(make);
  const first = analyst.ask(job());
  void analyst.ask(job());
  made[0]?.onmessage?.(
    new MessageEvent('message', { data: { type: 'failed', message: 'no words' } as const }),
  );
  await expect(first).rejects.toThrow('no words');
  expect(made[0]?.jobs.length).toBe(2);
});

test('cancelling ends the worker and every job; the next job gets a new worker', async () => {
  const { made, make } = workers();
  const analyst = createAnalyst(make);
  const asked = [analyst.ask(job()), analyst.ask(job())];
  analyst.cancel();
  for (const one of asked) await expect(one).rejects.toBeInstanceOf(Cancelled);
  expect(made[0]?.ended).toBe(true);
  void analyst.ask(job());
  expect(made[1]?.jobs.length).toBe(1);
});

test('who asks is told how far the worker is, until the answer', async () => {
  const { made, make } = workers();
  const analyst = createAnalyst(make);
  const told: number[] = [];
  const asked = analyst.ask(job(), false, ({ done }) => told.push(done));
  const progress = (at: number) =>
    new MessageEvent('message', {
      data: { type: 'progress', stage: 'sentences', done: at, all: 3 } as const,
    });
  for (const at of [1, 2]) made[0]?.onmessage?.(progress(at));
  made[0]?.onmessage?.(done('all'));
  expect([await asked, told]).toEqual([{ type: 'report', content: 'all' }, [1, 2]]);
});
