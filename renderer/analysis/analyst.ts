import type { Answer, Job, Progress, Reply } from './protocol.ts';

/** The part of Worker that is used; a test passes its own. */
export interface Worklike {
  postMessage(job: Job): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Says that a job was ended by the reader, not by an error. */
export class Cancelled extends Error {}

export interface Analyst {
  /**
   * Does the job after those in hand, or before them if urgent; `told` of how far it is. Rejects with Cancelled, or with what went
   * wrong.
   */
  ask(job: Job, urgent?: boolean, told?: (progress: Progress) => void): Promise<Answer>;
  /** Ends all jobs at once, even one that hangs. */
  cancel(): void;
}

interface Waiting {
  readonly job: Job;
  readonly told: (progress: Progress) => void;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Gives a worker one job at a time; the worker is made when first needed, and anew after a cancel or a crash. */
export function createAnalyst(makeWorker: () => Worklike): Analyst {
  let worker: Worklike | undefined;
  let current: Waiting | undefined;
  let queue: Waiting[] = [];

  const start = (): Worklike => {
    const made = makeWorker();
    made.onmessage = ({ data }) => {
      if (data.type === 'progress') current?.told(data);
      else settle(data);
    };
    made.onerror = (event) => {
      stop();
      settle({ type: 'failed', message: event.message });
    };
    return made;
  };
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  const next = () => {
    if (current) return;
    current = queue.shift();
    if (!current) return;
    worker ??= start();
    worker.postMessage(current.job);
  };
  const settle = (answer: Answer) => {
    const done = current;
    current = undefined;
    if (answer.type === 'failed') done?.reject(new Error(answer.message));
    else done?.resolve(answer);
    next();
  };

  return {
    ask: (job, urgent = false, told = () => {}) =>
      new Promise((resolve, reject) => {
        const waiting = { job, told, resolve, reject };
        queue = urgent ? [waiting, ...queue] : [...queue, waiting];
        next();
      }),
    cancel: () => {
      const ended = current ? [current, ...queue] : queue;
      current = undefined;
      queue = [];
      stop();
      for (const { reject } of ended) reject(new Cancelled());
    },
  };
}
