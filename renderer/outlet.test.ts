import { expect, test } from 'vitest';
import { EMPTY_PROJECT, type Project } from '../shared/project/project.ts';
import { sampleVersion } from '../shared/testing.ts';
import { commonBeginning, shownProject } from './outlet.ts';

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

test.each([
  { names: ['iraq-us-exit-guardian', 'iraq-us-exit-mail', 'iraq-us-exit-times'], common: 'iraq-us-exit-' },
  { names: ['2024-01-10 iraq bbc', '2024-01-10 iran bbc'], common: '' },
  { names: ['outlet-a', 'outlet-b'], common: '' },
  { names: ['The Daily Telegraph', 'The Daily Mirror'], common: '' },
  { names: ['iraq-us-exit-guardian'], common: '' },
  { names: [], common: '' },
])('a long beginning that all names share is told: $names', ({ names, common }) => {
  expect(commonBeginning(names)).toBe(common);
});
