/**
 * The project file: what the user wrote about a folder, in the folder itself as NAME.variorum, or, where that cannot be
 * written, in the app's own data. Nothing is ever overwritten that was not read, or written, by this app.
 */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Problem } from '../shared/article.ts';
import type { FolderEvent } from '../shared/contract.ts';
import { merge, saysTheSame } from '../shared/project/merge.ts';
import {
  EMPTY_PROJECT,
  isEmpty,
  type Project,
  parseProject,
  projectText,
} from '../shared/project/project.ts';
import { writeAtomically } from './files.ts';
import {
  adviceOn,
  clearLeftOver,
  copyAside,
  isWhole,
  newerOf,
  putAside,
  reasonOf,
  textOf,
  writeWithFolder,
} from './project-files.ts';

export interface Projects {
  /**
   * The folder's project, an empty one where there is none; what could not be read is kept and told of. `file`: the
   * project file to use instead of the folder's own, until the folder is opened again.
   */
  open(folder: string, file?: string): Promise<Project>;
  /**
   * Resolves when it is on the disk, or when it was told that it could not be put there. Saves of one folder follow each
   * other; of those that wait, the last one holds all that the others did, and is the one that is written.
   */
  save(folder: string, project: Project): Promise<void>;
}

/** The file in the folder itself. */
export const projectFile = (folder: string): string => join(folder, `${basename(folder)}.variorum`);

/** Where a folder's project is kept, and what its file held when it was last read or written. */
interface Place {
  path: string;
  /** In the app's own data. */
  readonly elsewhere: string;
  text: string | undefined;
  next: Project;
  /** What another program wrote and the window may not have taken in yet. */
  brought: { readonly base: Project; readonly project: Project } | undefined;
  /** The save that has not begun. */
  waiting: Promise<void> | undefined;
  written: Promise<void>;
}

/** What the window is told. */
export interface Told {
  /** What needs a person's eyes. */
  notice(problem: Problem): void;
  /** What another program wrote into the file, put together with what the window had saved. */
  folder(event: Extract<FolderEvent, { type: 'merged' }>): void;
}

/** `data`: the app's own folder. */
export function projects(data: string, tell: Told): Projects {
  const { notice } = tell;
  const places = new Map<string, Place>();

  const open = async (folder: string, file = projectFile(folder)) => {
    const name = file === projectFile(folder) ? folder : file;
    const elsewhere = join(data, 'projects', `${hash(name)}.variorum`);
    await places.get(folder)?.written.catch(() => {});
    await clearLeftOver(file, Date.now());
    const found = await newerOf(file, elsewhere, notice);
    const written = Promise.resolve();
    const place: Place = {
      ...found,
      elsewhere,
      next: EMPTY_PROJECT,
      brought: undefined,
      waiting: undefined,
      written,
    };
    places.set(folder, place);
    const parsed = place.text === undefined ? { project: EMPTY_PROJECT } : parseProject(place.text);
    if ('project' in parsed) return parsed.project;
    await makeWay(place, `${parsed.problem}`, 'unreadable', 'Notes and corrections start anew.');
    return EMPTY_PROJECT;
  };

  /** Keeps a file that this app did not write under another name; where it cannot be moved, writes elsewhere. */
  const makeWay = async (place: Place, what: string, why: string, then: string) => {
    const aside = await putAside(place.path, why);
    const name = basename(place.path);
    notice({
      file: place.path,
      message: `The project file ${name} ${what}.`,
      advice: `${aside ? `It was kept as ${aside}.` : 'It was left as it is.'} ${then}`,
    });
    if (!aside) place.path = place.elsewhere;
    place.text = undefined;
  };

  const write = async (folder: string, place: Place) => {
    const ours = place.next;
    const text = projectText(ours);
    const now = await textOf(place.path);
    if (now === text) place.text = text;
    if (now === text || (isEmpty(ours) && now === undefined)) return;
    if (now !== undefined && now !== place.text) await bringIn(folder, place, ours, now);
    else await put(folder, place, text);
  };

  /** Puts what another program wrote into the file together with the reader's; see merge.ts. */
  const bringIn = async (folder: string, place: Place, ours: Project, text: string) => {
    const theirs = parseProject(text);
    const before = parseProject(place.text ?? projectText(EMPTY_PROJECT));
    if (!('project' in theirs && 'project' in before)) {
      await makeWay(place, CHANGED, 'changed elsewhere', 'Yours is saved under its name.');
      return put(folder, place, projectText(ours));
    }
    const { project, conflicts } = merge(before.project, ours, theirs.project);
    const aside = isWhole(conflicts) ? undefined : await copyAside(place.path, text, 'changed elsewhere');
    await put(folder, place, projectText(project));
    if (saysTheSame(project, ours)) return;
    place.brought = { base: place.brought?.base ?? ours, project };
    place.next = merge(ours, place.next, project).project;
    tell.folder({ type: 'merged', folder, base: ours, project });
    notice({
      file: place.path,
      message: `The project file ${basename(place.path)} ${CHANGED}.`,
      advice: adviceOn(conflicts, aside),
    });
  };

  const put = async (folder: string, place: Place, text: string) => {
    try {
      if (place.path === place.elsewhere) await writeWithFolder(place.path, text);
      else await writeAtomically(place.path, text);
    } catch (error) {
      if (place.path === place.elsewhere) throw error;
      await writeWithFolder(place.elsewhere, text);
      place.path = place.elsewhere;
      notice({
        file: folder,
        message: `This folder cannot be written to (${reasonOf(error)}), so your notes and corrections are kept elsewhere.`,
        advice: `They are in ${place.path} and will be found again when you open the folder.`,
      });
    }
    place.text = text;
  };

  const tellUnsaved = (folder: string) => (error: unknown) =>
    notice({
      file: folder,
      message: `Your last changes are not saved: ${reasonOf(error)}.`,
      advice: 'They are still in this window. Make room, then change anything: all of it is saved again.',
    });

  const save = (folder: string, project: Project): Promise<void> => {
    const place = places.get(folder);
    if (!place) return Promise.reject(new Error('This folder was not opened.'));
    place.next = withBrought(place, project);
    place.waiting ??= place.written.then(() => {
      place.waiting = undefined;
      return write(folder, place).catch(tellUnsaved(folder));
    });
    place.written = place.waiting;
    return place.waiting;
  };
  return { open, save };
}

const CHANGED = 'was changed by another program';

/** The window's project with what it may not have taken in yet; once it has, there is nothing more to add. */
function withBrought(place: Place, project: Project): Project {
  if (!place.brought) return project;
  const whole = merge(place.brought.base, project, place.brought.project).project;
  if (saysTheSame(whole, project)) place.brought = undefined;
  return whole;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
