import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import { anchorAt } from '../project/anchor.ts';
import { EMPTY_PROJECT, type Project } from '../project/project.ts';
import { renderMarkdown } from './markdown.ts';
import { reportOf } from './model.ts';
import { PAIR } from './samples.ts';

const [a] = PAIR;
const condemned = anchorAt(a, { start: 48, end: 71 });
const note = { id: '1', text: 'Why?', starred: true, tags: ['tone'], coder: 'KM' };

const reportWith = (project: Partial<Project>, folder: readonly Version[] = PAIR) =>
  reportOf({
    story: { title: 'A story', why: 'alike' },
    analysis: analyse(PAIR, a.id),
    problems: [],
    sections: ['notes'],
    project: { ...EMPTY_PROJECT, ...project },
    folder,
    appVersion: '1.2.3',
  });

test('a note stands with the words it is about', () => {
  const [first] = reportWith({ notes: [{ ...note, at: [condemned] }] }).notes ?? [];
  expect(first).toMatchObject({
    number: 1,
    text: 'Why?',
    starred: true,
    tags: ['tone'],
    coder: 'KM',
    gone: [],
  });
  expect(first?.quotations).toEqual([{ version: 'a', start: 48, end: 71, text: 'Baghdad condemned them.' }]);
});

test('a note on words that the file no longer holds is kept, and says so', () => {
  const lost = { ...condemned, article: 'older bytes', quote: 'Baghdad protested.' };
  const made = reportWith({ notes: [{ ...note, at: [lost] }] });
  expect(made.notes?.[0]?.gone).toEqual([{ file: a.file, text: 'Baghdad protested.' }]);
  expect(renderMarkdown(made)).toContain('no longer in file');
});

test('a note on another story is left out, one whose article is gone from the folder is kept', () => {
  const elsewhere = { ...condemned, article: 'other', file: 'other.txt' };
  const project = { notes: [{ ...note, at: [elsewhere] }] };
  const other = { ...a, id: 'other', file: 'other.txt' };
  expect(reportWith(project, [...PAIR, other]).notes).toEqual([]);
  expect(reportWith(project).notes?.map(({ gone }) => gone)).toEqual([
    [{ file: 'other.txt', text: 'Baghdad condemned them.' }],
  ]);
});
