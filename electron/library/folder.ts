import { basename } from 'node:path';
import type { FolderEvent } from '../../shared/contract.ts';
import { listFiles } from './list.ts';
import { type FileResult, readFile } from './read.ts';

type ReadOne = (root: string, file: string) => Promise<FileResult>;

/**
 * Reads a folder: "opened", then for each file its articles and problems and the progress, then "finished".
 * When `signal` aborts, it finishes after the file at hand and says that it was cancelled.
 * Throws when the folder itself cannot be listed.
 */
export async function* readFolder(
  root: string,
  readOne: ReadOne = readFile,
  signal?: AbortSignal,
): AsyncGenerator<FolderEvent> {
  const files = await listFiles(root);
  yield { type: 'opened', path: root, name: basename(root), files: files.length };
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) break;
    const { articles, problems } = await readOne(root, file);
    if (articles.length > 0) yield { type: 'articles', articles };
    for (const problem of problems) yield { type: 'problem', problem };
    yield { type: 'progress', done: index + 1, files: files.length, file };
  }
  yield { type: 'finished', cancelled: signal?.aborted ?? false };
}
