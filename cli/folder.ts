import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { folder } from '../electron/library/folder.ts';
import { readerProcess } from '../electron/library/reader-process.ts';
import { ReaderThread } from '../electron/library/reader-thread.ts';
import { projectFile } from '../electron/projects.ts';
import type { Problem, Version } from '../shared/article.ts';
import { correctedVersions, storiesFor } from '../shared/project/corrections.ts';
import { EMPTY_PROJECT, type Project, parseProject } from '../shared/project/project.ts';
import { type Story, stories } from '../shared/story/stories.ts';
import { reason } from './reason.ts';

export interface Reading {
  readonly versions: readonly Version[];
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
  readonly project: Project;
}

/**
 * Reads all articles of a folder, with what the user wrote about them in the project `given`, or else in the folder's own;
 * what could not be read is named on stderr too. Throws when there is no such folder or project.
 */
export async function readFolder(path: string, given?: string): Promise<Reading> {
  await mustBeFolder(path);
  const project = given === undefined ? await ownProject(path) : await readProject(given);
  const versions: Version[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const reader = readerProcess(() => new ReaderThread());
  try {
    for await (const event of folder(path, reader.read).read()) {
      // While the reader is at the next file.
      if (event.type === 'articles') {
        versions.push(
          ...event.articles.flatMap((article) => correctedVersions(article, project.corrections)),
        );
        warnings.push(...event.articles.flatMap((article) => article.warnings));
      }
      if (event.type === 'problem') problems.push(event.problem);
    }
  } finally {
    reader.close();
  }
  const all = [...problems, ...warnings];
  for (const problem of all) process.stderr.write(`${told(problem)}\n`);
  return {
    versions,
    stories: stories(versions, storiesFor(project.corrections, versions)),
    problems: all,
    project,
  };
}

/** What the reader of files says of one that is gone is meant for a folder that was read before. */
async function mustBeThere(path: string): Promise<void> {
  await stat(path).catch((error: unknown) => {
    throw new Error(`The file ${path} cannot be read: ${reason(error)}.`);
  });
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Error(`The folder ${path} cannot be read: ${reason(error)}.`);
  });
  if (!found.isDirectory()) throw new Error(`${path} is not a folder.`);
}

/** Reads one file; of several articles in it, the first, and says so on stderr. Throws when there is none. */
export async function readVersion(path: string, project: Project = EMPTY_PROJECT): Promise<Version> {
  await mustBeThere(path);
  const reader = readerProcess(() => new ReaderThread());
  const { articles, problems } = await reader.read(dirname(path), basename(path)).finally(reader.close);
  for (const warning of articles.flatMap(({ warnings }) => warnings))
    process.stderr.write(`${told(warning)}\n`);
  const [version, ...others] = articles.flatMap((article) => correctedVersions(article, project.corrections));
  if (others.length > 0)
    process.stderr.write(`${path} holds ${others.length + 1} articles; the first is compared.\n`);
  if (version) return version;
  throw new Error(problems.map(told).join('\n') || `There is no article in ${path}.`);
}

const told = ({ file, message, advice }: Problem): string =>
  `${file === '' ? 'The folder' : file}: ${message} ${advice}`;

/** The project file at `path`: corrections, notes, chosen bases. Throws when it is none. */
export async function readProject(path: string): Promise<Project> {
  const text = await readBytes(path, 'utf8').catch((error: unknown) => {
    throw new Error(`The project ${path} cannot be read: ${reason(error)}.`);
  });
  const parsed = parseProject(text);
  if ('problem' in parsed) throw new Error(`The project ${path} ${parsed.problem}.`);
  return parsed.project;
}

/** The project that the window keeps in the folder itself; an empty one where there is none. */
async function ownProject(folder: string): Promise<Project> {
  const file = projectFile(folder);
  const there = await stat(file).catch(() => undefined);
  return there?.isFile() ? readProject(file) : EMPTY_PROJECT;
}
