/** Opening folders: by dialog, drop, command line, recent list. Whatever goes wrong is told in plain words. */
import { extname } from 'node:path';
import type { Problem } from '../shared/article.ts';
import { containedFile } from './contained.ts';
import { isArticle } from './library/list.ts';
import { systemNotice } from './library/system-errors.ts';
import { folderOf } from './open-requests.ts';
import { reasonOf } from './project-files.ts';
import type { Projects } from './projects.ts';
import type { Reading } from './reading.ts';
import { type Store, withRecent } from './state.ts';

export interface Folders {
  /** Opens this folder, or the folder of this file, with the project file if it is one; when the window does not listen yet, as soon as it does. */
  open(path: string): Promise<void>;
  openByDialog(): Promise<void>;
  /** Refuses what is neither in the recent list nor the example. */
  openRecent(path: string): Promise<void>;
  cancel(): void;
  /** The real path of an article's file in the open folder, told by its path below it. Refuses anything else. */
  fileOf(file: string): Promise<string>;
  /** Stops reading, and goes back to the start. */
  close(): Promise<void>;
  /** The window listens (again): it is told of the folder that is open. */
  ready(): Promise<void>;
}

export interface FolderParts {
  readonly reading: Reading;
  readonly projects: Projects;
  readonly store: Store;
  readonly example: string | undefined;
  readonly askFolder: () => Promise<string | undefined>;
  readonly notice: (problem: Problem) => void;
}

export function folders({ reading, projects, store, example, askFolder, notice }: FolderParts): Folders {
  let wanted: string | undefined;
  let listening = false;
  let root: string | undefined;

  const tellUnlisted = (file: string) => (error: unknown) => notice(unlisted(file, error));

  const open = async (path: string) => {
    wanted = path;
    if (!listening) return;
    try {
      const folder = await folderOf(path);
      // Not awaited: the texts are there before the disk has the list.
      store.set({ recent: withRecent(store.get().recent, folder) }).catch(tellUnlisted(folder));
      const project = await projects.open(folder, isProject(path) ? path : undefined);
      // Another was asked for, or none, meanwhile.
      if (wanted !== path) return;
      root = folder;
      await reading.open(folder, project);
    } catch (error) {
      notice(problemOf(path, error));
    }
  };
  return {
    open,
    cancel: reading.cancel,
    fileOf: async (file) => {
      const found =
        root !== undefined && isArticle(file) && (await containedFile(root, encodeURIComponent(file)));
      if (!found) throw new Error('This is no article’s file in the open folder.');
      return found;
    },
    close: async () => {
      wanted = undefined;
      root = undefined;
      reading.close();
      await store.set({ place: null });
    },
    openByDialog: async () => {
      const path = await askFolder();
      if (path !== undefined) await open(path);
    },
    openRecent: async (path) => {
      if (path !== example && !store.get().recent.includes(path))
        throw new Error('This folder is not in the recent list.');
      await open(path);
    },
    ready: async () => {
      listening = true;
      if (wanted !== undefined) await open(wanted);
    },
  };
}

const isProject = (path: string): boolean => extname(path) === '.variorum';

const unlisted = (file: string, error: unknown): Problem => ({
  file,
  message: `This folder could not be put in the list of recent ones: ${reasonOf(error)}.`,
  advice: 'It is open all the same. Make room on the disk that holds your settings.',
});

function problemOf(file: string, error: unknown): Problem {
  const { message, advice } = systemNotice(error) ?? {
    message: error instanceof Error ? error.message : String(error),
    advice: 'Check that it is still there and that you may read it, then open it again.',
  };
  return { file, message: `${file} could not be opened. ${message}`, advice };
}
