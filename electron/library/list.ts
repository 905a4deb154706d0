import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below `root` that may hold an article, as paths with "/" between their parts, in the order of their
 * names. Hidden files and folders are left out, and symbolic links are not followed. Throws when `root` cannot be read.
 */
export async function listFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isReadable(path)) files.push(path);
    }
  }
  return files.sort();
}

/** Whether a reader exists for this kind of file. */
export const isReadable = (file: string): boolean =>
  /\.(txt|md)$/i.test(file) && !/(^|\/)readme\.md$/i.test(file);
