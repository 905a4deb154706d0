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
  /** Starts the process ahead of the first file. */
  start(): void;
  /** Ends the reading of the file at hand, if there is one. */
  cancel(): void;
  close(): void;
}

/** `fork` starts the process; it is started for the first file at the latest, and again after a crash or a hang. */
export function readerProcess(fork: () => Child, timeLimit = TIME_LIMIT_MS): ReaderProcess {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const running = (): Worker => {
    if (!worker || worker.state() === 'ended') worker = startWorker(fork());
    return worker;
  };
  const close = () => {
    worker?.kill();
    worker = undefined;
  };
  const cancel = () => {
    if (worker?.state() === 'busy') close();
  };
  const readNow = async (root: string, file: string): Promise<FileResult> => {
    const asked = running();
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
  return { read, start: running, cancel, close };
}

const ADVICE =
  'The other files are not affected. Save the article in another format, such as plain text, and try again.';

interface Worker {
  /** The answer, or in plain words why there is none; the process is then of no more use. */
  ask(root: string, file: string, timeLimit: number): Promise<FileResult | string>;
  state(): 'idle' | 'busy' | 'ended';
  kill(): void;
}

function startWorker(child: Child): Worker {
  let settle: (answer: FileResult | string) => void = () => {};
  let state: 'idle' | 'busy' | 'ended' = 'idle';
  child.on('exit', () => {
    state = 'ended';
    settle('Reading this file failed: the process that reads it ended.');
  });
  child.on('message', (message) => {
    state = 'idle';
    const { success, output } = v.safeParse(answerSchema, message);
    settle(success ? output : 'Reading this file failed: what its reader answered makes no sense.');
  });
  return {
    ask: (root, file, timeLimit) => {
      const { promise, resolve } = Promise.withResolvers<FileResult | string>();
      settle = resolve;
      state = 'busy';
      const seconds = timeLimit / 1000;
      const timer = setTimeout(
        resolve,
        timeLimit,
        `Reading this file took over ${seconds} seconds and was stopped.`,
      );
      child.postMessage({ root, file });
      return promise.finally(() => clearTimeout(timer));
    },
    state: () => state,
    kill: () => child.kill(),
  };
}
