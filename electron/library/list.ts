/** Which files of a folder are to be read, and what a person should know of the others. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/article.ts';
import { systemNotice } from './system-errors.ts';

export interface Listing {
  /** Paths with "/" between their parts, in the order of their names. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** More than any collection of articles; a whole disk would have more, and was surely not meant. */
export const MOST_FILES = 50_000;
/** Deeper folders are archives of programs. */
export const DEEPEST_FOLDER = 32;

/** Kinds of file that come along with articles and never hold one. */
const BESIDE = new Set(
  'png jpg jpeg gif webp svg ico bmp tif tiff avif heic mp3 mp4 m4a wav ogg webm mov avi mkv woff woff2 ttf otf eot css js mjs map ts py sh exe dll so dylib db sqlite lnk url webloc ini log lock tmp part crdownload download'.split(
    ' ',
  ),
);
/** Files that tell about a folder, not news; the user's own project is one. */
const ABOUT = /^(?:(?:read ?me|licen[cs]e|copying)(?:\.(?:md|txt|html))?|.*\.variorum(?:\..*)?)$/i;
/** What the system or a program keeps for itself. */
const HIDDEN = /^(?:\.|~\$|~\w+\.tmp$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i;

/**
 * Lists the files below `root`, sub-folders and links included, each file once; hidden ones are left out. Throws when
 * `root` itself cannot be read; anything else that goes wrong is among the problems.
 */
export async function listFiles(root: string): Promise<Listing> {
  const real = await realpath(root);
  const walk: Walk = {
    root: real,
    files: [],
    problems: [],
    seen: new Set([real]),
    beside: [],
    links: [],
  };
  await walkFolder(walk, '', 0);
  for (let link = walk.links.shift(); link; link = walk.links.shift()) await link();
  walk.files.sort();
  if (walk.files.length > MOST_FILES) walk.problems.push(tooMany(walk.files.length));
  if (walk.beside.length > 0) walk.problems.push(leftOut(walk.beside));
  return { files: walk.files.slice(0, MOST_FILES), problems: walk.problems };
}

interface Walk {
  readonly root: string;
  readonly files: string[];
  readonly problems: Problem[];
  /** Where folders and linked files really are: none is entered twice, which is what ends loops of links. */
  readonly seen: Set<string>;
  readonly beside: string[];
  /** Followed when all else is listed, so that a file's own place counts and not a link to it. */
  readonly links: (() => Promise<void>)[];
}

async function walkFolder(walk: Walk, folder: string, depth: number): Promise<void> {
  const entries = await readdir(join(walk.root, folder), { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (HIDDEN.test(entry.name) || ABOUT.test(entry.name)) continue;
    const follow = async () => {
      await walkEntry(walk, entry, path, names, depth).catch((error) =>
        walk.problems.push(problemOf(path, error)),
      );
    };
    if (entry.isSymbolicLink()) walk.links.push(follow);
    else await follow();
  }
}

async function walkEntry(walk: Walk, entry: Dirent, path: string, names: readonly string[], depth: number) {
  const full = join(walk.root, path);
  const found = entry.isSymbolicLink() ? await stat(full) : entry;
  if (found.isDirectory()) {
    if (!belongsToPage(entry.name, names)) await enter(walk, path, full, depth);
  } else if (!found.isFile()) walk.problems.push(notFile(path));
  else if (!isArticle(entry.name)) walk.beside.push(path);
  else if (!entry.isSymbolicLink() || (await isNewFile(walk, full))) walk.files.push(path);
}

async function enter(walk: Walk, path: string, full: string, depth: number): Promise<void> {
  if (!(await isNew(walk, full))) walk.problems.push(twice(path));
  else if (depth >= DEEPEST_FOLDER) walk.problems.push(tooDeep(path));
  else await walkFolder(walk, path, depth + 1);
}

async function isNewFile(walk: Walk, full: string): Promise<boolean> {
  const real = await realpath(full);
  const listed = walk.files.some((file) => join(walk.root, file) === real);
  return !listed && (await isNew(walk, full));
}

async function isNew(walk: Walk, full: string): Promise<boolean> {
  const real = await realpath(full);
  const fresh = !walk.seen.has(real);
  walk.seen.add(real);
  return fresh;
}

/** Whether a file may hold an article, by its name; what it really holds is seen when it is read. */
export function isArticle(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const extension = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? '';
  return !HIDDEN.test(base) && !ABOUT.test(base) && !BESIDE.has(extension);
}

/** "Saved complete": the folder "Name_files" (in any language: "Name-Dateien") beside the page "Name.html". */
export function belongsToPage(folder: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const page = /^(.+)\.x?html?$/i.exec(name)?.[1];
    return page !== undefined && folder.startsWith(page) && /^[-_.]\p{L}+$/u.test(folder.slice(page.length));
  });
}

const problemOf = (file: string, error: unknown): Problem => ({
  file,
  ...(systemNotice(error) ?? {
    message: `This could not be read (${error instanceof Error ? error.message : error}).`,
    advice: 'Check that it can be opened in another program.',
  }),
});
const notFile = (file: string): Problem => ({
  file,
  message: 'This is neither a file nor a folder, but a device or a channel between programs.',
  advice: 'It was left out; nothing needs to be done.',
});
const twice = (file: string): Problem => ({
  file,
  message: 'This link leads to a folder that was read already, and was not followed again.',
  advice: 'Nothing needs to be done; remove the link if it is not wanted.',
});
const tooDeep = (file: string): Problem => ({
  file,
  message: `This folder lies more than ${DEEPEST_FOLDER} folders deep and was not read.`,
  advice: 'Open it by itself if it holds articles.',
});
const tooMany = (count: number): Problem => ({
  file: '',
  message: `The folder holds ${count} files; only the first ${MOST_FILES} were read.`,
  advice: 'Open the sub-folder that holds the articles.',
});

function leftOut(paths: readonly string[]): Problem {
  const named = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ' …' : '');
  const subject = paths.length === 1 ? '1 file holds no article' : `${paths.length} files hold no articles`;
  return {
    file: '',
    message: `${subject}, going by the name, and ${paths.length === 1 ? 'was' : 'were'} left out: ${named}`,
    advice: 'If one of them is an article after all, save it as text, a web page, Word or PDF.',
  };
}
