import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { sampleArticle } from '../testing.ts';
import { anchorAt, locate } from './anchor.ts';
import { corrected, rolesFor, withMetadata } from './corrections.ts';
import { advance, historyOf, redo, undo } from './history.ts';
import { EMPTY_PROJECT, isEmpty, parseProject, projectText } from './project.ts';

const article = (id: string, text: string, file = 'a.txt'): Article => sampleArticle(id, text, { file });

/** Anchors the part of the first text that stands in [brackets], and shows where it is found in the second. */
function found(marked: string, now: string): string {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const anchor = anchorAt(article('old', marked.replace(/[[\]]/g, '')), { start, end });
  const range = locate(anchor, article('new', now));
  return range
    ? `${now.slice(0, range.start)}[${now.slice(range.start, range.end)}]${now.slice(range.end)}`
    : 'gone';
}

test.each([
  ['as it was', 'One [two] three.', 'One two three.', 'One [two] three.'],
  ['after text was put before it', 'One [two] three.', 'Zero. One two three.', 'Zero. One [two] three.'],
  [
    'among repetitions, by what stands around it',
    'He said. Then [he said] no.',
    'But he said. He said. Then he said no.',
    'But he said. He said. Then [he said] no.',
  ],
  ['or not at all', 'One [two] three.', 'One 2 three.', 'gone'],
  ['the nearest, where nothing tells them apart', 'x [a] x', 'yay yay', 'y[a]y yay'],
])('a passage is found again: %s', (_, marked, now, expected) => expect(found(marked, now)).toBe(expected));

test('in the same bytes a passage is found by its place, whatever it says', () => {
  const text = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (content, x, y) => {
      const [start = 0, end = 0] = [x % content.length, y % content.length].sort((p, q) => p - q);
      const one = article('same', content);
      expect(locate(anchorAt(one, { start, end }), one)).toEqual({ start, end });
    }),
  );
});

test('a project is read back as it was written', () => {
  const one = article('id', 'One two.');
  const project = corrected(EMPTY_PROJECT, {
    type: 'role',
    at: anchorAt(one, { start: 0, end: 3 }),
    role: 'caption',
  });
  expect(parseProject(projectText(project))).toEqual({ project });
  expect([isEmpty(EMPTY_PROJECT), isEmpty(project)]).toEqual([true, false]);
});

test.each([
  ['', /not a Variorum project/],
  ['{"format":"variorum-project","version":3}', /newer/],
  ['{"format":"variorum-project","version":2}', /damaged/],
  ['{"format":"variorum-project","version":1}', /damaged/],
])('what is not a project is refused with a reason: %s', (text, reason) => {
  expect(parseProject(text)).toEqual({ problem: expect.stringMatching(reason) });
});

test('a later correction of the same thing takes the place of the earlier', () => {
  const at = anchorAt(article('id', 'One two.'), { start: 0, end: 3 });
  const once = corrected(EMPTY_PROJECT, { type: 'role', at, role: 'caption' });
  expect(corrected(once, { type: 'role', at, role: 'body' }).corrections).toMatchObject([{ role: 'body' }]);
});

test('a role that the user gave survives an edit of the file', () => {
  const at = anchorAt(article('old', 'Photo by X. Text.'), { start: 0, end: 11 });
  const project = corrected(EMPTY_PROJECT, { type: 'role', at, role: 'caption' });
  expect(rolesFor(article('new', 'New. Photo by X. Text.'), project.corrections)).toEqual([
    { start: 5, end: 16, role: 'caption', why: 'set by you' },
  ]);
  expect(rolesFor(article('other', 'Photo by X.', 'other.txt'), project.corrections)).toEqual([]);
});

test('metadata that the user set wins over what was found', () => {
  const one = { ...article('id', ''), metadata: { outlet: { value: 'x', from: 'file name' } } };
  const project = corrected(EMPTY_PROJECT, {
    type: 'metadata',
    article: 'id',
    file: 'a.txt',
    field: 'outlet',
    value: 'The Gazette',
  });
  expect(withMetadata(one, project.corrections).metadata.outlet).toEqual({
    value: 'The Gazette',
    from: 'set by you',
  });
});

test('undo and redo walk through every step', () => {
  const steps = [1, 2, 3].reduce(advance<number>, historyOf(0));
  expect(undo(undo(steps)).present).toBe(1);
  expect(redo(undo(undo(steps))).present).toBe(2);
  expect(undo(undo(undo(undo(steps)))).present).toBe(0);
  expect(redo(steps)).toBe(steps);
  expect(advance(undo(steps), 9).future).toEqual([]);
});

test('metadata of one record of a collection, or of one article of a text, is that of no other', () => {
  const outlet = (id: string) =>
    ({ type: 'metadata', article: id, file: 'all.csv', field: 'outlet', value: `of ${id}` }) as const;
  const set = (id: string, ...corrections: ReturnType<typeof outlet>[]) =>
    withMetadata(article(id, 'Text.', 'all.csv'), corrections).metadata.outlet?.value;
  expect([set('x', outlet('x#2')), set('x#2', outlet('x#2')), set('x#3', outlet('x#2'))]).toEqual([
    undefined,
    'of x#2',
    undefined,
  ]);
  expect(set('edited#2', outlet('x#2'))).toBe('of x#2');
  expect(set('x', outlet('x.2'))).toBeUndefined();
});

test('a role in the second article of a text is kept, and no role goes to another record of a file', () => {
  const text = 'Photo by X. Text.';
  const role = (id: string) =>
    ({ type: 'role', at: anchorAt(article(id, text), { start: 0, end: 11 }), role: 'caption' }) as const;
  expect(rolesFor(article('x', text), [role('x.2')])).toMatchObject([{ role: 'caption' }]);
  expect(rolesFor(article('x#2', text), [role('x#3')])).toEqual([]);
});
