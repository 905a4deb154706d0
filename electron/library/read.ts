import { createHash } from 'node:crypto';
import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Problem } from '../../shared/article.ts';

export interface FileResult {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * The articles in one file of the folder `root`. Never throws: what cannot be read becomes a problem that says why
 * and what to do.
 */
export async function readFile(root: string, file: string): Promise<FileResult> {
  try {
    return { articles: [articleOf(file, await readBytes(join(root, file)))], problems: [] };
  } catch (error) {
    return { articles: [], problems: [problemOf(file, error)] };
  }
}

function articleOf(file: string, bytes: Uint8Array): Article {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = new TextDecoder('utf-8', { fatal: true })
    .decode(bytes)
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  return {
    id: sha256,
    file,
    sha256,
    encoding: 'UTF-8 (checked)',
    text,
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  };
}

const problemOf = (file: string, error: unknown): Problem => ({
  file,
  message: `This file could not be read: ${error instanceof Error ? error.message : String(error)}`,
  advice: 'Check that the file opens in another program and is saved as UTF-8 text.',
});
