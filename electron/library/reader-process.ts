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
  /**
   * Never rejects: a crash or a hang becomes the file's problem. Files are read one after the other, in the order in which they
   * were asked for.
   */
  read(root: string, file: string): Promise<FileResult>;
  /** Starts the process ahead of the first file. */
  start(): void;
  /** Ends the reading of all files that were asked for and are not read yet. */
  cancel(): void;
  close(): void;
}

/** So many files lie with the process at once: it is never without one while its last answer is on its way. */
const MOST_SENT = 4;

interface Asked {
  readonly root: string;
  readonly file: string;
  readonly settle: (result: FileResult) => void;
  /** The process ended while it had this file and others, one of which was to blame: it is sent again without others. */
  alone: boolean;
}

/** `fork` starts the process; it is started for the first file at the latest, and again after a crash or a hang. */
export function readerProcess(fork: () => Child, timeLimit = TIME_LIMIT_MS): ReaderProcess {
  /** In the order of the answers; the first `sent` of them lie with the process. */
  let queue: Asked[] = [];
  let sent = 0;
  let child: Child | undefined;
  let timer: NodeJS.Timeout | undefined;

  const start = (): Child => {
    if (child) return child;
    const mine = fork();
    child = mine;
    mine.on('message', (message) => mine === child && answered(message));
    mine.on('exit', () => mine === child && ended());
    return mine;
  };
  const close = () => {
    const last = child;
    child = undefined;
    sent = 0;
    clearTimeout(timer);
    last?.kill();
  };
  /** The process answers in order, so it is the first file that it is at. */
  const settleFirst = (result: FileResult | string) => {
    const first = queue.shift();
    if (!first) return;
    const problems =
      typeof result === 'string' ? [{ file: first.file, message: result, advice: ADVICE }] : [];
    first.settle(typeof result === 'string' ? { articles: [], problems } : result);
  };
  const sendMore = () => {
    while (sent < Math.min(MOST_SENT, queue.length)) {
      const next = queue[sent];
      if (!next || (sent > 0 && (next.alone || queue[0]?.alone))) break;
      start().postMessage({ root: next.root, file: next.file });
      if (sent === 0) waitForFirst();
      sent++;
    }
  };
  const waitForFirst = () => {
    clearTimeout(timer);
    timer = setTimeout(hung, timeLimit);
  };
  const answered = (message: unknown) => {
    const { success, output } = v.safeParse(answerSchema, message);
    settleFirst(success ? output : 'Reading this file failed: what its reader answered makes no sense.');
    sent--;
    if (sent > 0) waitForFirst();
    else clearTimeout(timer);
    sendMore();
  };
  const ended = () => {
    if (sent === 1) settleFirst('Reading this file failed: the process that reads it ended.');
    else for (const one of queue.slice(0, sent)) one.alone = true;
    close();
    sendMore();
  };
  const hung = () => {
    settleFirst(`Reading this file took over ${timeLimit / 1000} seconds and was stopped.`);
    close();
    sendMore();
  };
  const cancel = () => {
    if (sent > 0) close();
    while (queue.length > 0) settleFirst('Reading this file was stopped.');
  };
  const read = (root: string, file: string) =>
    new Promise<FileResult>((settle) => {
      queue = [...queue, { root, file, settle, alone: false }];
      sendMore();
    });
  return { read, start, cancel, close };
}

const ADVICE =
  'The other files are not affected. Save the article in another format, such as plain text, and try again.';
