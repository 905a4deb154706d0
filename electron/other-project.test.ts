import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EMPTY_PROJECT, projectText } from '../shared/project/project.ts';
import { readOtherProject } from './other-project.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-other-'));
});
afterEach(() => rm(folder, { recursive: true }));

const holding = async (text: string) => {
  const path = join(folder, 'ben.variorum');
  await writeFile(path, text);
  return readOtherProject(async () => path);
};

test('gives what another coder wrote, and the file’s name', async () => {
  const project = { ...EMPTY_PROJECT, codebook: ['tone'] };
  expect(await holding(projectText(project))).toEqual({ type: 'opened', name: 'ben.variorum', project });
});

test.each([
  ['{', /ben\.variorum is not a Variorum project/],
  [projectText(EMPTY_PROJECT).replace('"version": 2', '"version": 3'), /made by a newer Variorum/],
  [projectText(EMPTY_PROJECT).replace('"notes"', '"no"'), /damaged/],
])('tells plainly what is wrong with %j', async (text, message) => {
  expect(await holding(text)).toMatchObject({
    type: 'failed',
    problem: { message: expect.stringMatching(message) },
  });
});

test('tells of a file that is not there, and nothing of one that was not chosen', async () => {
  expect(await readOtherProject(async () => join(folder, 'gone.variorum'))).toMatchObject({ type: 'failed' });
  expect(await readOtherProject(async () => undefined)).toEqual({ type: 'cancelled' });
});
