import { expect, test } from 'vitest';
import { EMPTY_PROJECT, type Project } from '../shared/project/project.ts';
import { sampleVersion } from '../shared/testing.ts';
import { shownProject } from './outlet.ts';

const file = 'the-paper.txt';
const version = sampleVersion('1', 'The minister said so.', { file: 'Outlet A' });
const anchor = { article: '1', file, start: 0, end: 3, quote: 'The', before: '', after: '' };
const project = (on: boolean): Project => ({
  ...EMPTY_PROJECT,
  blind: { on, seed: 1 },
  corrections: [
    { type: 'metadata', article: '1', file, field: 'outlet', value: 'The Paper' },
    { type: 'role', at: anchor, role: 'body' },
    { type: 'role', at: { ...anchor, article: 'gone' }, role: 'body' },
  ],
  notes: [{ id: 'n', at: [anchor], text: 'see', starred: false, tags: [], coder: '' }],
});

test('while coding blind, what the reader wrote does not name the outlet nor its file', () => {
  const shown = JSON.stringify(shownProject(project(true), [version]));
  expect([shown.includes('The Paper'), shown.includes(file), shown.includes('Outlet A')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('else it is as it was written', () => {
  expect(shownProject(project(false), [version])).toEqual(project(false));
});
