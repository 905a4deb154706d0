import { expect, test } from 'vitest';
import { PAIR, version } from '../report/samples.ts';
import { anchorAt } from './anchor.ts';
import {
  isBlank,
  matches,
  NO_FILTER,
  noteDeleted,
  noteWritten,
  placed,
  sameWords,
  tagAdded,
  tagCounts,
  tagMoved,
  tagRemoved,
  tagRenamed,
} from './notes.ts';
import { EMPTY_PROJECT, type Note } from './project.ts';

const [a, b] = PAIR;
const at = [anchorAt(a, { start: 23, end: 29 })];
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  at,
  text: 'Why?',
  starred: false,
  tags: [],
  coder: '',
  ...more,
});
const noted = (...notes: Note[]) => notes.reduce(noteWritten, EMPTY_PROJECT);

test('a note that is written again takes its own place; its new tags join the code book', () => {
  const project = noted(note('1'), note('2'), note('1', { tags: ['figure'] }));
  expect(project.notes.map(({ id, tags }) => [id, tags])).toEqual([
    ['1', ['figure']],
    ['2', []],
  ]);
  expect(project.codebook).toEqual(['figure']);
  expect(noteDeleted(project, '1').notes.map(({ id }) => id)).toEqual(['2']);
});

test('a note with neither words, star nor tag says nothing', () => {
  expect(isBlank(note('1', { text: ' \n' }))).toBe(true);
  expect(isBlank(note('1', { text: '', starred: true }))).toBe(false);
  expect(isBlank(note('1', { text: '', tags: ['x'] }))).toBe(false);
});

test('a tag is renamed in the notes too, and joins another of that name', () => {
  const project = noted(note('1', { tags: ['figure', 'tone'] }), note('2', { tags: ['figure'] }));
  const renamed = tagRenamed(project, 'figure', ' number ');
  expect([renamed.codebook, renamed.notes.map(({ tags }) => tags)]).toEqual([
    ['number', 'tone'],
    [['number', 'tone'], ['number']],
  ]);
  const joined = tagRenamed(project, 'figure', 'tone');
  expect([joined.codebook, joined.notes.map(({ tags }) => tags)]).toEqual([['tone'], [['tone'], ['tone']]]);
  expect(tagRenamed(project, 'figure', '  ')).toBe(project);
});

test('a tag is added once, moved by one, and removed without its notes', () => {
  const project = ['one', 'two', 'three', ' two '].reduce(tagAdded, EMPTY_PROJECT);
  expect(project.codebook).toEqual(['one', 'two', 'three']);
  expect(tagMoved(project, 'three', -1).codebook).toEqual(['one', 'three', 'two']);
  expect(tagMoved(project, 'three', 1)).toBe(project);
  const removed = tagRemoved(noted(note('1', { tags: ['one'] })), 'one');
  expect([removed.codebook, removed.notes[0]?.tags, removed.notes.length]).toEqual([[], [], 1]);
});

test('tags are counted by note', () => {
  expect(tagCounts([note('1', { tags: ['x', 'y'] }), note('2', { tags: ['x'] })])).toEqual(
    new Map([
      ['x', 2],
      ['y', 1],
    ]),
  );
});

test('a note stands where its words are, and says when the file is another by now', () => {
  expect(placed(note('1'), PAIR)).toMatchObject({
    places: [{ range: { start: 23, end: 29 } }],
    changed: false,
  });
  const edited = version(`News. ${a.text}`, { file: a.file });
  expect(placed(note('1'), [edited, b])).toMatchObject({
    places: [{ version: edited, range: { start: 29, end: 35 } }],
    gone: [],
    changed: true,
  });
});

test('a note whose words are gone keeps them', () => {
  const edited = version('Something else.', { file: a.file });
  expect(placed(note('1'), [edited, b])).toMatchObject({
    places: [],
    gone: [{ quote: 'dozens' }],
    changed: false,
  });
});

test.each([
  [{ starred: true }, ['star']],
  [{ tag: 'tone' }, ['tagged']],
  [{ coder: 'KM' }, ['hers']],
  [{ text: 'DOZENS' }, ['star', 'tagged', 'hers']],
  [{ text: 'tone' }, ['tagged']],
  [{ text: 'nothing' }, []],
])('of the notes, %j asks for %j', (filter, ids) => {
  const all = [
    note('star', { starred: true }),
    note('tagged', { tags: ['tone'] }),
    note('hers', { coder: 'KM' }),
  ].map((one) => placed(one, PAIR));
  expect(all.filter((one) => matches(one, { ...NO_FILTER, ...filter })).map((one) => one.note.id)).toEqual(
    ids,
  );
});

test('notes are asked for by the version they stand in', () => {
  const one = placed(note('1'), PAIR);
  expect([a, b].map(({ id }) => matches(one, { ...NO_FILTER, version: id }))).toEqual([true, false]);
});

test('the same words are the same anchors, in any order', () => {
  const other = anchorAt(b, { start: 0, end: 3 });
  expect(sameWords([...at, other], [other, ...at])).toBe(true);
  expect(sameWords(at, [other])).toBe(false);
});
