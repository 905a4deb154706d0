/** The utility process that reads files, one at a time: it gets { root, file } and answers with the file's result. */
import { readFile } from './read.ts';

process.parentPort.on('message', async ({ data }: { data: { root: string; file: string } }) => {
  process.parentPort.postMessage(await readFile(data.root, data.file));
});
