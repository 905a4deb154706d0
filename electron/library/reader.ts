/**
 * Reads files, one at a time, apart from the rest of the app: it gets { root, file } and answers with the file's
 * result. Runs as Electron's utility process, and as a worker thread under plain Node.
 */
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { readFile } from './read.ts';

const request = v.object({ root: v.string(), file: v.string() });

const answer = async (message: unknown) => {
  const { root, file } = v.parse(request, message);
  return readFile(root, file);
};

if (process.parentPort)
  process.parentPort.on('message', async ({ data }) => process.parentPort.postMessage(await answer(data)));
else parentPort?.on('message', async (message) => parentPort?.postMessage(await answer(message)));
