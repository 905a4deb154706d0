import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../shared/article.ts';
import { EMPTY_PROJECT, type Project, projectText } from '../shared/project/project.ts';
import { projects } from './projects.ts';

let root = '';
let folder = '';
let told: Problem[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'variorum-projects-'));
  folder = join(root, 'story');
  await mkdir(folder);
  told = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const fresh = () => projects(join(root, 'data'), (problem) => told.push(problem));
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

test('what another program wrote meanwhile is not overwritten', async () => {
  const one = fresh();
  await one.open(folder);
  await one.save(folder, watching('mine'));
  await writeFile(join(folder, 'story.variorum'), projectText(watching('theirs')));
  await one.save(folder, watching('mine', 'too'));
  const aside = (await readdir(folder)).find((name) => name.includes('unreadable')) ?? '';
  expect(await readFile(join(folder, aside), 'utf8')).toBe(projectText(watching('theirs')));
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
