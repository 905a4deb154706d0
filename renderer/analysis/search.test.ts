import { expect, test } from 'vitest';
import { MOST_MATCHES, type Query, search } from './search.ts';

const query = (text: string, options: Partial<Query> = {}): Query => ({
  text,
  matchCase: false,
  wholeWord: false,
  pattern: false,
  ...options,
});

const found = (text: string, asked: Query) =>
  search(asked, [text])[0]?.map(({ start, end }) => text.slice(start, end));

test('words are found in any case, or in their own only', () => {
  expect(found('Militia, militia', query('militia'))).toEqual(['Militia', 'militia']);
  expect(found('Militia, militia', query('militia', { matchCase: true }))).toEqual(['militia']);
});

test('whole words, in any script', () => {
  expect(found('war, warned, post-war', query('war', { wholeWord: true }))).toEqual(['war', 'war']);
  expect(found('حرب الحرب', query('حرب', { wholeWord: true }))).toEqual(['حرب']);
});

test('quotes find each other, and a space finds a line end', () => {
  expect(found('Israel’s\n“war”', query('israel\'s "war"'))).toEqual(['Israel’s\n“war”']);
});

test('signs mean themselves, unless a pattern is asked for', () => {
  expect(found('U.S. or UxSx', query('U.S.'))).toEqual(['U.S.']);
  expect(found('dozens, 100, 2,500', query('[\\d,]+\\d', { pattern: true }))).toEqual(['100', '2,500']);
});

test('a pattern that is none says so', () => {
  expect(() => search(query('(', { pattern: true }), [''])).toThrow(SyntaxError);
});

test('matches have words, and there are not too many', () => {
  expect(found('abc', query('x*', { pattern: true }))).toEqual([]);
  expect(search(query('a'), ['a'.repeat(MOST_MATCHES), 'a']).map(({ length }) => length)).toEqual([
    MOST_MATCHES,
    0,
  ]);
});
