import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readerProcess } from './reader-process.ts';
import { ReaderThread } from './reader-thread.ts';

/** Short, so that the test is; long enough for the thread to start on a busy machine. */
const TIME_LIMIT_MS = 3000;
const SMALL_MEMORY_MB = 64;

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reader-'));
  for (const name of ['a.txt', 'hang.txt', 'crash.txt', 'eat.txt', 'z.txt'])
    await writeFile(join(root, name), `Words of ${name}.`);
  const reader = pathToFileURL(join(import.meta.dirname, 'read.ts'));
  await writeFile(
    join(root, 'hostile.mjs'),
    `import { parentPort } from 'node:worker_threads';
     import { readFile } from '${reader}';
     let last = Promise.resolve();
     parentPort.on('message', (message) => { last = last.then(() => answer(message)); });
     const answer = async ({ root, file }) => {
       if (file === 'hang.txt') for (;;);
       if (file === 'crash.txt') process.exit(1);
       if (file === 'eat.txt') for (const eaten = []; ; ) eaten.push(new Array(1e6).fill({}));
       parentPort.postMessage(await readFile(root, file));
     };`,
  );
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a file that hangs, crashes or eats all memory costs itself and no other', {
  timeout: 60_000,
}, async () => {
  const hostile = pathToFileURL(join(root, 'hostile.mjs'));
  const reader = readerProcess(() => new ReaderThread(hostile, SMALL_MEMORY_MB), TIME_LIMIT_MS);
  const files = ['a.txt', 'hang.txt', 'crash.txt', 'eat.txt', 'z.txt'];
  const results = await Promise.all(files.map((file) => reader.read(root, file)));
  reader.close();
  expect(results.map(({ articles }) => articles.map(({ text }) => text).join())).toEqual([
    'Words of a.txt.',
    '',
    '',
    '',
    'Words of z.txt.',
  ]);
  expect(results[1]?.problems[0]?.message).toBe('Reading this file took over 3 seconds and was stopped.');
  expect(results[2]?.problems[0]).toMatchObject({
    file: 'crash.txt',
    message: expect.stringContaining('ended'),
  });
});

test('the reader reads as a thread', async () => {
  const reader = readerProcess(() => new ReaderThread());
  const { articles } = await reader.read(root, 'a.txt');
  reader.close();
  expect(articles[0]).toMatchObject({
    file: 'a.txt',
    text: 'Words of a.txt.',
    encoding: 'UTF-8 (only ASCII)',
  });
});

describe('the process', () => {
  /** Counts how often a process was started, and which of them were killed. */
  function counting(answers: boolean) {
    const started: EventEmitter[] = [];
    const killed: number[] = [];
    const reader = readerProcess(() => {
      const child = new EventEmitter();
      const number = started.push(child);
      const answer = () => child.emit('message', { articles: [], problems: [] });
      const kill = () => killed.push(number) > 0 && child.emit('exit', 0);
      return Object.assign(child, { postMessage: () => answers && queueMicrotask(answer), kill });
    });
    return { reader, started, killed };
  }

  test('that was started ahead reads the first file', async () => {
    const { reader, started } = counting(true);
    reader.start();
    await reader.read(root, 'a.txt');
    expect(started).toHaveLength(1);
  });

  test('that ended between two files is started anew', async () => {
    const { reader, started } = counting(true);
    await reader.read(root, 'a.txt');
    started[0]?.emit('exit', 1);
    expect(await reader.read(root, 'z.txt')).toEqual({ articles: [], problems: [] });
    expect(started).toHaveLength(2);
  });

  test('is killed when the file at hand is cancelled, and left alone when there is none', async () => {
    const idle = counting(true);
    await idle.reader.read(root, 'a.txt');
    idle.reader.cancel();
    expect(idle.killed).toEqual([]);

    const busy = counting(false);
    const reading = busy.reader.read(root, 'a.txt');
    await Promise.resolve();
    busy.reader.cancel();
    expect((await reading).problems).toHaveLength(1);
    expect(busy.killed).toEqual([1]);
  });
});
