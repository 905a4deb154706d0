/** Project files on the disk: where a folder's is, and how one is put aside without losing a letter of it. */
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../shared/article.ts';
import type { Conflict } from '../shared/project/merge.ts';
import { writeAtomically } from './files.ts';

/** A file's text; undefined where there is none. Rejects when it is there and cannot be read. */
export const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });

/** Gives the file another name, which it returns; undefined where that cannot be done. */
export async function putAside(path: string, why: string): Promise<string | undefined> {
  const aside = asideOf(path, why);
  return rename(path, aside).then(
    () => aside,
    () => undefined,
  );
}

/** Writes the file's text under another name, which it returns; the file stays. Rejects when it cannot be written. */
export async function copyAside(path: string, text: string, why: string): Promise<string> {
  const aside = asideOf(path, why);
  await writeAtomically(aside, text);
  return aside;
}

function asideOf(path: string, why: string): string {
  const when = new Date().toISOString().replaceAll(':', '-');
  return `${path.replace(/\.variorum$/, '')} (${why} ${when}).variorum`;
}

/** Writes a file whole or not at all, with the folders above it. */
export async function writeWithFolder(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, text);
}

/** Moves the text into a file where there is none; says whether it is there now, and nowhere else. */
async function movedTo(path: string, text: string, from: string): Promise<boolean> {
  try {
    await writeAtomically(path, text);
    await rm(from);
    return true;
  } catch {
    return false;
  }
}

/** When the file was written last, in milliseconds; 0 where that cannot be told. */
const writtenAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/**
 * Where a project is kept, and its text: in the file beside the articles or in the one in the app's data, whichever is the newer; that
 * one is brought home if it can be. The older one is kept under another name, and told of.
 */
export async function newerOf(
  beside: string,
  elsewhere: string,
  tell: (problem: Problem) => void,
): Promise<{ path: string; text: string | undefined }> {
  const tellOlder = (path: string, aside = path) =>
    tell({
      file: path,
      message: `There were two project files ${basename(path)}, as the folder could not be written to for a time.`,
      advice: `The newer one is open; the older one was kept as ${aside}.`,
    });
  const here = await textOf(beside).catch(() => null);
  const there = await textOf(elsewhere);
  if (here === null) return { path: elsewhere, text: there };
  if (there === undefined || there === here) return { path: beside, text: here };
  if (here !== undefined && (await writtenAt(beside)) >= (await writtenAt(elsewhere))) {
    tellOlder(beside, await putAside(elsewhere, 'older'));
    return { path: beside, text: here };
  }
  if (here !== undefined) tellOlder(beside, await putAside(beside, 'older'));
  const home = (await textOf(beside)) === undefined && (await movedTo(beside, there, elsewhere));
  return { path: home ? beside : elsewhere, text: there };
}

/** A save takes far less; what is older was left by a program that was ended in the middle of one. */
const LEFT_OVER_MS = 60_000;

/** Removes what writes of this file left behind that never came to their end. */
export async function clearLeftOver(path: string, now: number): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  const unfinished = names.filter(
    (name) => name.startsWith(`${basename(path)}.`) && /^\.\d+\.tmp$/.test(name.slice(basename(path).length)),
  );
  for (const name of unfinished.map((one) => join(dirname(path), one))) {
    if (now - (await writtenAt(name)) > LEFT_OVER_MS) await rm(name, { force: true }).catch(() => {});
  }
}

/** Why a file could not be written, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no space left on the disk';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'the system does not allow it';
  return error instanceof Error ? error.message : String(error);
}

/** Whether what both sides wrote stands in one project: of notes that both changed, both do. */
export const isWhole = (conflicts: readonly Conflict[]): boolean =>
  conflicts.every((what) => what === 'note');

/** What became of what two programs wrote, in plain words; `aside`: where the other's is kept. */
export function adviceOn(conflicts: readonly Conflict[], aside: string | undefined): string {
  const notes = conflicts.filter((what) => what === 'note').length;
  const others = conflicts.length - notes;
  return [
    'What was written there and here was put together.',
    ...(notes > 0 ? [`Notes that were changed in both places stand twice: ${notes}.`] : []),
    ...(others > 0
      ? [
          `Where both decided differently yours stands (${others} times); the other file was kept as ${aside}.`,
        ]
      : []),
  ].join(' ');
}
