import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { listFiles } from '../electron/library/list.ts';
import { type FileResult, readFile } from '../electron/library/read.ts';
import type { Problem, Version } from '../shared/article.ts';
import { versionsOf } from '../shared/compare.ts';

export interface Reading {
  readonly versions: readonly Version[];
  readonly problems: readonly Problem[];
}

/** Reads all articles of a folder; what could not be read is named on stderr too. Throws when there is no such folder. */
export async function readVersions(folder: string): Promise<Reading> {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder.`);
  const results: FileResult[] = [];
  for (const file of await listFiles(folder)) results.push(await readFile(folder, file));
  const problems = results.flatMap((result) => result.problems);
  for (const problem of problems) process.stderr.write(`${told(problem)}\n`);
  return {
    versions: results.flatMap(({ articles }) => articles).flatMap((article) => versionsOf(article)),
    problems,
  };
}

/** Reads one file; of several articles in it, the first. Throws when there is none. */
export async function readVersion(path: string): Promise<Version> {
  const { articles, problems } = await readFile(dirname(path), basename(path));
  const [version] = articles.flatMap((article) => versionsOf(article));
  if (version) return version;
  throw new Error(problems.map(told).join('\n') || `There is no article in ${path}.`);
}

const told = ({ file, message, advice }: Problem): string => `${file}: ${message} ${advice}`;
