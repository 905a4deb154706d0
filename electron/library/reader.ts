/**
 * Reads files, one after the other, apart from the rest of the app: it gets { root, file } and answers with the file's
 * result. Runs as Electron's utility process, and as a worker thread under plain Node.
 */
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { type FileResult, readFile } from './read.ts';

const request = v.object({ root: v.string(), file: v.string() });

const answer = async (message: unknown) => {
  const { root, file } = v.parse(request, message);
  return readFile(root, file);
};

/** In order, and none before the last one is answered: what hangs or crashes is the first file that has no answer. */
function answering(tell: (result: FileResult) => void): (message: unknown) => void {
  let last: Promise<void> = Promise.resolve();
  return (message) => {
    last = last.then(async () => tell(await answer(message)));
  };
}

if (process.parentPort) {
  const told = answering((result) => process.parentPort.postMessage(result));
  process.parentPort.on('message', ({ data }) => told(data));
} else
  parentPort?.on(
    'message',
    answering((result) => parentPort?.postMessage(result)),
  );
