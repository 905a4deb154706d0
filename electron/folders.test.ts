import { mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../shared/article.ts';
import { EMPTY_PROJECT } from '../shared/project/project.ts';
import { type FolderParts, folders } from './folders.ts';
import { openStore, type Store } from './state.ts';

let stories = '';
let store: Store;
let opened: string[] = [];
let asked: (string | undefined)[] = [];
let notices: Problem[] = [];
let chosen: string | undefined;

beforeEach(async () => {
  stories = await realpath(await mkdtemp(join(tmpdir(), 'stories-')));
  store = (await openStore(join(stories, '.settings.json'))).store;
  opened = [];
  notices = [];
  asked = [];
  chosen = undefined;
});

const parts = (): FolderParts => ({
  projects: {
    open: async (_folder, file) => {
      asked.push(file);
      return EMPTY_PROJECT;
    },
    save: async () => {},
  },
  reading: {
    open: async (folder) => void opened.push(folder),
    cancel: () => {},
    close: () => void opened.push('nothing'),
  },
  store,
  example: undefined,
  askFolder: async () => chosen,
  notice: (problem) => void notices.push(problem),
});

const library = () => folders(parts());

describe('the file of an article', () => {
  it('is found in the folder that is open, whatever its name', async () => {
    const { open, ready, fileOf } = library();
    await ready();
    await writeFile(join(stories, '50 % more.txt'), '');
    await expect(fileOf('50 % more.txt')).rejects.toThrow('open folder');
    await open(stories);
    expect(await fileOf('50 % more.txt')).toBe(join(stories, '50 % more.txt'));
  });

  it('is refused outside of it, by ".." or by a link, and when it is no article', async () => {
    const { open, ready, close, fileOf } = library();
    await ready();
    await open(stories);
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.txt'), '');
    await symlink(join(outside, 'secret.txt'), join(stories, 'link.txt'));
    await writeFile(join(stories, 'notes.variorum'), '');
    await writeFile(join(stories, 'own.txt'), '');
    for (const file of [
      join('..', basename(outside), 'secret.txt'),
      'link.txt',
      'notes.variorum',
      'none.txt',
      '.',
    ])
      await expect(fileOf(file), file).rejects.toThrow('open folder');
    await close();
    await expect(fileOf('own.txt')).rejects.toThrow('open folder');
  });
});

describe('opening a folder', () => {
  it('waits until the window listens', async () => {
    const { open, ready } = library();
    await open(stories);
    expect(opened).toEqual([]);
    await ready();
    expect(opened).toEqual([stories]);
  });

  it('opens it again for a window that was loaded again', async () => {
    const { open, ready } = library();
    await ready();
    await open(stories);
    await ready();
    expect(opened).toEqual([stories, stories]);
  });

  it('of a project file opens its folder, with what that file holds', async () => {
    const { open, ready } = library();
    await ready();
    const file = join(stories, 'anna.variorum');
    await writeFile(file, '');
    await open(file);
    expect([opened, asked]).toEqual([[stories], [file]]);
  });

  it('puts it at the head of the recent list', async () => {
    const { open, ready } = library();
    await ready();
    await open(stories);
    expect(store.get().recent).toEqual([stories]);
  });

  it('opens it even where the list cannot be kept, and says so', async () => {
    const set = () => Promise.reject(new Error('the disk is full'));
    const { open, ready } = folders({ ...parts(), store: { ...store, set } });
    await ready();
    await open(stories);
    expect(opened).toEqual([stories]);
    expect(notices).toMatchObject([{ message: expect.stringContaining('the disk is full') }]);
  });

  it('tells of a folder that is not there, and forgets it', async () => {
    const { open, ready } = library();
    await ready();
    await open('/none/at/all');
    expect(notices.map(({ file }) => file)).toEqual(['/none/at/all']);
    expect(notices[0]?.message).toBe('/none/at/all could not be opened. This is not there any more.');
    expect(opened).toEqual([]);
    expect(store.get().recent).toEqual([]);
  });

  it('closes the folder, and forgets where the reader was in it', async () => {
    const { open, close, ready } = library();
    await ready();
    await open(stories);
    await store.set({
      place: { folder: stories, view: 'key', story: '', base: '', other: '', files: ['', ''] },
    });
    await close();
    expect(opened).toEqual([stories, 'nothing']);
    expect(store.get().place).toBe(null);
  });

  it('does not open what was closed while it was on its way', async () => {
    const { open, close, ready } = library();
    await ready();
    const opening = open(stories);
    await close();
    await opening;
    expect(opened).toEqual(['nothing']);
  });

  it('by dialog opens nothing when the person cancels', async () => {
    const { openByDialog, ready } = library();
    await ready();
    await openByDialog();
    chosen = stories;
    await openByDialog();
    expect(opened).toEqual([stories]);
  });

  it('opens the example, which is in no list before', async () => {
    const { openRecent, ready } = folders({ ...parts(), example: stories });
    await ready();
    await openRecent(stories);
    expect(opened).toEqual([stories]);
  });

  it('from the recent list opens what is in it, and nothing else', async () => {
    const { openRecent, ready } = library();
    await ready();
    await expect(openRecent(stories)).rejects.toThrow('not in the recent list');
    await store.set({ recent: [stories] });
    await openRecent(stories);
    expect(opened).toEqual([stories]);
  });
});
