import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { folder } from '../electron/library/folder.ts';
import { readerProcess } from '../electron/library/reader-process.ts';
import { ReaderThread } from '../electron/library/reader-thread.ts';
import type { Article, Problem, Version } from '../shared/article.ts';
import { versionsOf } from '../shared/compare.ts';
import { rolesFor, withMetadata } from '../shared/project/corrections.ts';
import { EMPTY_PROJECT, type Project, parseProject } from '../shared/project/project.ts';

export interface Reading {
  readonly versions: readonly Version[];
  readonly problems: readonly Problem[];
}

/** Reads all articles of a folder; what could not be read is named on stderr too. Throws when there is no such folder. */
export async function readVersions(path: string, project: Project = EMPTY_PROJECT): Promise<Reading> {
  if (!(await stat(path)).isDirectory()) throw new Error(`${path} is not a folder.`);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const reader = readerProcess(() => new ReaderThread());
  try {
    for await (const event of folder(path, reader.read).read()) {
      if (event.type === 'articles') articles.push(...event.articles);
      if (event.type === 'problem') problems.push(event.problem);
    }
  } finally {
    reader.close();
  }
  const all = [...problems, ...articles.flatMap(({ warnings }) => warnings)];
  for (const problem of all) process.stderr.write(`${told(problem)}\n`);
  return { versions: articles.flatMap(correctedVersions(project)), problems: all };
}

/** The versions that an article's text holds, with what the project says of their passages and metadata. */
const correctedVersions =
  ({ corrections }: Project) =>
  (article: Article): Version[] =>
    versionsOf(withMetadata(article, corrections), rolesFor(article, corrections));

/** Reads one file; of several articles in it, the first. Throws when there is none. */
export async function readVersion(path: string, project: Project = EMPTY_PROJECT): Promise<Version> {
  const reader = readerProcess(() => new ReaderThread());
  const { articles, problems } = await reader.read(dirname(path), basename(path)).finally(reader.close);
  for (const warning of articles.flatMap(({ warnings }) => warnings))
    process.stderr.write(`${told(warning)}\n`);
  const [version] = articles.flatMap(correctedVersions(project));
  if (version) return version;
  throw new Error(problems.map(told).join('\n') || `There is no article in ${path}.`);
}

const told = ({ file, message, advice }: Problem): string =>
  `${file === '' ? 'The folder' : file}: ${message} ${advice}`;

/** The project file at `path`: corrections of metadata and roles, notes, chosen bases. Throws when it is none. */
export async function readProject(path: string | undefined): Promise<Project> {
  if (path === undefined) return EMPTY_PROJECT;
  const parsed = parseProject(await readBytes(path, 'utf8'));
  if ('problem' in parsed) throw new Error(`${path} ${parsed.problem}.`);
  return parsed.project;
}
