import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The real path of the file that a URL's path names below `root`, or nothing when there is none inside `root`.
 * What is compared is the real path, so that neither "..", nor an encoded or absolute path, nor a link leads out.
 */
export async function containedFile(root: string, pathname: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, decodeURIComponent(pathname)));
    return file.startsWith((await realpath(root)) + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}
