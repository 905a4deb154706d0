/**
 * The project file: what the user wrote about a folder, in the folder itself as NAME.variorum, or, where that cannot be
 * written, in the app's own data. Nothing is ever overwritten that was not read, or written, by this app.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../shared/article.ts';
import {
  EMPTY_PROJECT,
  isEmpty,
  type Project,
  parseProject,
  projectText,
} from '../shared/project/project.ts';
import { writeAtomically } from './files.ts';

export interface Projects {
  /** The folder's project, an empty one where there is none; what could not be read is kept and told of. */
  open(folder: string): Promise<Project>;
  /** Resolves when it is on the disk. Saves of one folder follow each other; rejects when it could not be written. */
  save(folder: string, project: Project): Promise<void>;
}

/** The file in the folder itself. */
export const projectFile = (folder: string): string => join(folder, `${basename(folder)}.variorum`);

/** Where a folder's project is kept, and what its file held when it was last read or written. */
interface Place {
  path: string;
  text: string | undefined;
  written: Promise<void>;
}

/** `data`: the app's own folder. `notice` tells of what needs a person's eyes. */
export function projects(data: string, notice: (problem: Problem) => void): Projects {
  const places = new Map<string, Place>();
  const fallback = (folder: string) => join(data, 'projects', `${hash(folder)}.variorum`);

  const open = async (folder: string) => {
    const place = await placeOf(projectFile(folder), fallback(folder));
    places.set(folder, place);
    if (place.text === undefined) return EMPTY_PROJECT;
    const parsed = parseProject(place.text);
    if ('project' in parsed) return parsed.project;
    await setAside(place, parsed.problem);
    return EMPTY_PROJECT;
  };

  const setAside = async (place: Place, reason: string) => {
    const aside = unusedName(place.path, 'unreadable');
    const kept = await rename(place.path, aside).then(
      () => aside,
      () => place.path,
    );
    place.text = undefined;
    notice({
      file: place.path,
      message: `The project file ${basename(place.path)} ${reason}.`,
      advice: `It was kept as ${kept}; notes and corrections start anew.`,
    });
  };

  const write = async (folder: string, place: Place, project: Project) => {
    const text = projectText(project);
    const now = await textOf(place.path);
    if (now === text || (isEmpty(project) && now === undefined)) return;
    if (now !== place.text) await setAside(place, 'was changed by another program');
    try {
      await writeAtomically(place.path, text);
    } catch (error) {
      if (place.path === fallback(folder)) throw error;
      place.path = fallback(folder);
      await mkdir(dirname(place.path), { recursive: true });
      await writeAtomically(place.path, text);
      notice({
        file: folder,
        message: 'This folder cannot be written to, so your notes and corrections are kept elsewhere.',
        advice: `They are in ${place.path} and will be found again when you open the folder.`,
      });
    }
    place.text = text;
  };

  const save = async (folder: string, project: Project) => {
    const place = places.get(folder);
    if (!place) throw new Error('This folder was not opened.');
    place.written = place.written.catch(() => {}).then(() => write(folder, place, project));
    await place.written;
  };
  return { open, save };
}

/** In the folder, unless the file there cannot be read, or there is none and the app's own data has one. */
async function placeOf(beside: string, elsewhere: string): Promise<Place> {
  const text = await textOf(beside).catch(() => null);
  const other = typeof text === 'string' ? undefined : await textOf(elsewhere);
  const written = Promise.resolve();
  if (text === null || other !== undefined) return { path: elsewhere, text: other, written };
  return { path: beside, text, written };
}

/** A file's text; undefined where there is none. Rejects when it is there and cannot be read. */
const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });

const unusedName = (path: string, why: string): string =>
  `${path}.${why}-${new Date().toISOString().replaceAll(':', '-')}`;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
