import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../shared/article.ts';
import type { FolderEvent } from '../shared/contract.ts';
import { EMPTY_PROJECT, type Project, parseProject, projectText } from '../shared/project/project.ts';
import { projects } from './projects.ts';

let root = '';
let folder = '';
let told: Problem[] = [];
let merged: FolderEvent[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'variorum-projects-'));
  folder = join(root, 'story');
  await mkdir(folder);
  told = [];
  merged = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const fresh = () =>
  projects(join(root, 'data'), {
    notice: (problem) => told.push(problem),
    folder: (event) => merged.push(event),
  });
const watching = (...terms: string[]): Project => ({ ...EMPTY_PROJECT, terms });
const inFolder = () => readFile(join(folder, 'story.variorum'), 'utf8');

test('a project is kept in its folder and found again', async () => {
  const first = fresh();
  expect(await first.open(folder)).toEqual(EMPTY_PROJECT);
  await first.save(folder, watching('genocide'));
  expect(await fresh().open(folder)).toEqual(watching('genocide'));
  expect(told).toEqual([]);
});

test('nothing is written while there is nothing to keep', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, EMPTY_PROJECT);
  expect(await readdir(folder)).toEqual([]);
});

test('the last of many saves is what stays', async () => {
  const one = fresh();
  await one.open(folder);
  await Promise.all(['a', 'b', 'c'].map((term) => one.save(folder, watching(term))));
  expect(await inFolder()).toBe(projectText(watching('c')));
});

test('a damaged file is kept under another name, and told of', async () => {
  await writeFile(join(folder, 'story.variorum'), '{"format":"variorum-project","version":1,"notes":[');
  const one = fresh();
  expect(await one.open(folder)).toEqual(EMPTY_PROJECT);
  await one.save(folder, watching('x'));
  expect((await readdir(folder)).filter((name) => name.includes('unreadable'))).toHaveLength(1);
  expect(told[0]?.message).toMatch(/story\.variorum .*damaged/);
});

test('what another program wrote meanwhile is put together with the reader’s, and the window is told', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('both'));
  await writeFile(join(folder, 'story.variorum'), projectText(watching('both', 'theirs')));
  await one.save(folder, watching('both', 'mine'));
  const whole = watching('both', 'mine', 'theirs');
  expect(await inFolder()).toBe(projectText(whole));
  expect(merged).toEqual([{ type: 'merged', folder, base: watching('both', 'mine'), project: whole }]);
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/changed by another program/)]);
  expect(await readdir(folder)).toEqual(['story.variorum']);
});

test('it stays in the file until the window has taken it in, and can then be taken away', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('both'));
  await writeFile(join(folder, 'story.variorum'), projectText(watching('both', 'theirs')));
  await one.save(folder, watching('both', 'mine'));
  await one.save(folder, watching('both', 'mine', 'more'));
  expect(parseProject(await inFolder())).toMatchObject({
    project: { terms: ['both', 'mine', 'more', 'theirs'] },
  });
  await one.save(folder, watching('both', 'mine', 'more', 'theirs'));
  await one.save(folder, watching('both', 'mine', 'more'));
  expect(await inFolder()).toBe(projectText(watching('both', 'mine', 'more')));
});

test('where both decided differently, the reader’s stands and the other file is kept', async () => {
  const one = fresh();
  const blind = (seed: number): Project => ({ ...EMPTY_PROJECT, blind: { on: true, seed } });
  await one.open(folder);
  await one.save(folder, blind(2));
  await writeFile(join(folder, 'story.variorum'), projectText({ ...blind(3), terms: ['theirs'] }));
  await one.save(folder, blind(4));
  expect(await inFolder()).toBe(projectText({ ...blind(4), terms: ['theirs'] }));
  const aside = (await readdir(folder)).find((name) => name.includes('changed elsewhere')) ?? '';
  expect(parseProject(await readFile(join(folder, aside), 'utf8'))).toMatchObject({
    project: { blind: { seed: 3 } },
  });
  expect(told[0]?.advice).toContain(aside);
});

test('what another program left damaged is kept under another name', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('mine'));
  await writeFile(join(folder, 'story.variorum'), '{"half":');
  await one.save(folder, watching('mine', 'too'));
  const aside = (await readdir(folder)).find((name) => name.includes('changed elsewhere')) ?? '';
  expect(await readFile(join(folder, aside), 'utf8')).toBe('{"half":');
  expect(await inFolder()).toBe(projectText(watching('mine', 'too')));
});

test('of a folder that cannot be written to, the project is kept with the app, and said so', async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, 'not a folder, which not even an administrator can write into');
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('x'));
  expect(told[0]?.message).toMatch(/cannot be written to/);
  expect(await fresh().open(folder)).toEqual(watching('x'));
});

test('saves that wait for another are written as one: the last, which holds them all', async () => {
  const one = fresh();
  await one.open(folder);
  const saves = ['a', 'b', 'c', 'd'].map((term) => one.save(folder, watching(term)));
  expect(new Set(saves).size).toBeLessThan(4);
  await Promise.all(saves);
  expect(await inFolder()).toBe(projectText(watching('d')));
});

test('a project file that is deleted meanwhile is written again, without a word', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('a'));
  await rm(join(folder, 'story.variorum'));
  await one.save(folder, watching('b'));
  expect([await inFolder(), told]).toEqual([projectText(watching('b')), []]);
});

test('another project file in the folder is opened when it is asked for, and saved to', async () => {
  const anna = join(folder, 'anna.variorum');
  await writeFile(anna, projectText(watching('hers')));
  const one = fresh();
  expect(await one.open(folder, anna)).toEqual(watching('hers'));
  await one.save(folder, watching('hers', 'more'));
  expect(await readFile(anna, 'utf8')).toBe(projectText(watching('hers', 'more')));
  expect(await readdir(folder)).toEqual(['anna.variorum']);
});

test.each([1, 2])(
  'a file of version %i is opened with all that it holds, as the present version',
  async (version) => {
    const fixture = (of: number) =>
      readFile(join(import.meta.dirname, `fixtures/version-${of}.variorum`), 'utf8');
    await writeFile(join(folder, 'story.variorum'), await fixture(version));
    const project = await fresh().open(folder);
    expect([project.notes.length, project.corrections.length, told]).toEqual([2, 5, []]);
    expect(projectText(project)).toBe(await fixture(2));
  },
);

test('what writes left behind that were cut short is cleared, once it is old', async () => {
  await writeFile(join(folder, 'story.variorum.4711.tmp'), '{"half":');
  await writeFile(join(folder, 'story.variorum.4712.tmp'), '{"half":');
  await utimes(join(folder, 'story.variorum.4711.tmp'), 0, 0);
  await fresh().open(folder);
  expect(await readdir(folder)).toEqual(['story.variorum.4712.tmp']);
});

/** A disk of a few kilobytes that is full, mounted at `folder`; undefined where this system lets nobody mount one. */
async function fullDisk(): Promise<(() => void) | undefined> {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]).status === 0;
  if (!mounted) return undefined;
  return () => void spawnSync('umount', ['-l', folder]);
}

test('a full disk keeps what it had; the rest is kept with the app, said so, and brought home', async (context) => {
  const unmount = await fullDisk();
  if (!unmount) return context.skip('NOT TESTED: only an administrator may mount a small disk to fill');
  try {
    const one = fresh();
    await one.open(folder);
    await one.save(folder, watching('before'));
    await writeFile(join(folder, 'filler'), Buffer.alloc(1 << 20)).catch(() => {});
    await one.save(folder, watching('before', 'after'));
    expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/no space left/)]);
    expect(await inFolder()).toBe(projectText(watching('before')));

    await rm(join(folder, 'filler'));
    expect(await fresh().open(folder)).toEqual(watching('before', 'after'));
    expect(await inFolder()).toBe(projectText(watching('before', 'after')));
    const older = (await readdir(folder)).find((name) => name.includes('older')) ?? '';
    expect(await readFile(join(folder, older), 'utf8')).toBe(projectText(watching('before')));
    expect(told.at(-1)?.advice).toContain('older');
    expect(await fresh().open(folder)).toEqual(watching('before', 'after'));
  } finally {
    unmount();
  }
});

test('a folder on a read-only disk: what is written is kept with the app, and said so', async (context) => {
  const unmount = await fullDisk();
  if (!unmount)
    return context.skip('NOT TESTED: only an administrator may mount a disk to make it read-only');
  try {
    spawnSync('mount', ['-o', 'remount,ro', folder]);
    const one = fresh();
    await one.open(folder);
    await one.save(folder, watching('x'));
    expect(told[0]?.message).toMatch(/cannot be written to \(the system does not allow it\)/);
    expect(await fresh().open(folder)).toEqual(watching('x'));
  } finally {
    unmount();
  }
});

test('where nothing can be written at all, it says that the last changes are not saved, and tries again', async () => {
  const data = join(root, 'data');
  await rm(folder, { recursive: true });
  await writeFile(folder, 'no folder');
  await writeFile(data, 'no folder either');
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('a'));
  expect(told.at(-1)?.message).toMatch(/not saved/);
  await rm(data);
  await one.save(folder, watching('a', 'b'));
  expect(await fresh().open(folder)).toEqual(watching('a', 'b'));
});

test('of two files, where the folder could not be written to for a time, the newer is open and the older kept', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('here'));
  const [name = ''] = await elsewhere(watching('there'));
  await utimes(join(folder, 'story.variorum'), 2_000_000_000, 2_000_000_000);
  expect(await fresh().open(folder)).toEqual(watching('here'));
  const kept = await readdir(join(root, 'data', 'projects'));
  expect([kept.includes(name), kept.some((file) => file.includes('older'))]).toEqual([false, true]);
});

/** Has a project for the folder in the app's own data, as if the folder could not be written to; returns its name. */
async function elsewhere(project: Project): Promise<string[]> {
  const aside = join(root, 'aside');
  await rename(folder, aside);
  await writeFile(folder, 'no folder');
  const one = fresh();
  await one.open(folder);
  await one.save(folder, project);
  await rm(folder);
  await rename(aside, folder);
  told = [];
  return readdir(join(root, 'data', 'projects'));
}

test('a read-only folder is told of once; what was written is found again, and brought home when it can be', async () => {
  await elsewhere(watching('x'));
  expect(await fresh().open(folder)).toEqual(watching('x'));
  expect(await inFolder()).toBe(projectText(watching('x')));
  expect(await readdir(join(root, 'data', 'projects'))).toEqual([]);
  expect(told).toEqual([]);
});
