/**
 * Reads files in a process of their own, so that a format's reader that crashes or hangs costs one file and nothing
 * else: the process is then started anew for the next file.
 */
import * as v from 'valibot';
import { articleSchema, problemSchema } from '../../shared/contract.ts';
import type { FileResult } from './read.ts';

/** What is used of Electron's UtilityProcess. */
export interface Child {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

/** A large PDF takes seconds on a slow machine; what takes longer than this is taken to hang. */
const TIME_LIMIT_MS = 30_000;

const answerSchema = v.object({ articles: v.array(articleSchema), problems: v.array(problemSchema) });

export interface ReaderProcess {
  /** Never rejects: a crash or a hang becomes the file's problem. Files are read one after the other. */
  read(root: string, file: string): Promise<FileResult>;
  close(): void;
}

/** `fork` starts the process; it is started for the first file, and again after a crash or a hang. */
export function readerProcess(fork: () => Child, timeLimit = TIME_LIMIT_MS): ReaderProcess {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const close = () => {
    worker?.kill();
    worker = undefined;
  };
  const readNow = async (root: string, file: string): Promise<FileResult> => {
    if (!worker || worker.hasEnded()) worker = startWorker(fork());
    const asked = worker;
    const result = await asked.ask(root, file, timeLimit);
    if (typeof result !== 'string') return result;
    if (worker === asked) close();
    return { articles: [], problems: [{ file, message: result, advice: ADVICE }] };
  };
  const read = (root: string, file: string) => {
    const result = last.then(() => readNow(root, file));
    last = result;
    return result;
  };
  return { read, close };
}

const ADVICE =
  'The other files are not affected. Save the article in another format, such as plain text, and try again.';

interface Worker {
  /** The answer, or in plain words why there is none; the process is then of no more use. */
  ask(root: string, file: string, timeLimit: number): Promise<FileResult | string>;
  hasEnded(): boolean;
  kill(): void;
}

function startWorker(child: Child): Worker {
  let settle: (answer: FileResult | string) => void = () => {};
  let ended = false;
  child.on('exit', () => {
    ended = true;
    settle('Reading this file failed: the process that reads it ended.');
  });
  child.on('message', (message) => {
    const { success, output } = v.safeParse(answerSchema, message);
    settle(success ? output : 'Reading this file failed: what its reader answered makes no sense.');
  });
  return {
    ask: (root, file, timeLimit) => {
      const { promise, resolve } = Promise.withResolvers<FileResult | string>();
      settle = resolve;
      const seconds = timeLimit / 1000;
      const timer = setTimeout(
        resolve,
        timeLimit,
        `Reading this file took over ${seconds} seconds and was stopped.`,
      );
      child.postMessage({ root, file });
      return promise.finally(() => clearTimeout(timer));
    },
    hasEnded: () => ended,
    kill: () => child.kill(),
  };
}
