import { expect, test } from 'vitest';
import { change } from './testing.ts';

test.each([
  ['US and UK spelling', 'the {theatre} closed', 'the {theater} closed', 'spelling'],
  ['an abbreviation with its stops', 'the {U.S.} closed', 'the {US} closed', 'spelling'],
  ['accents', 'its raison {d’être} ended', 'its raison {d’etre} ended', 'spelling'],
  ['a figure in words', 'some {twelve} men', 'some {12} men', 'spelling'],
  ['a hyphen', 'a {spill over} of war', 'a {spill-over} of war', 'punctuation'],
  ['two words or one', 'a {spill over} of war', 'a {spillover} of war', 'punctuation'],
  ['capitals', 'the {General} left', 'the {general} left', 'punctuation'],
  ['brackets', 'a frame {[}for it{]}', 'a frame {(}for it{)}', 'punctuation'],
  ['a comma', 'the exit{,} which', 'the exit{} which', 'punctuation'],
  ['a contraction', 'they {aren’t} and {we’ll} see', 'they {are not} and {we will} see', 'spelling'],
  ['cannot', 'they {can’t} go', 'they {cannot} go', 'spelling'],
])('%s', (_, a, b, kind) => {
  expect(change(a, b).kind).toBe(kind);
});

test('a question mark says something', () => {
  expect(change('It is over{?}', 'It is over{.}').kind).toBe('wording');
});

test('a percent sign lost is another figure', () => {
  expect(change('up {5%} more', 'up {5} more').kind).toBe('figure');
});
