import { expect, test } from 'vitest';
import { storiesFor } from './corrections.ts';
import { merged, placed } from './placing.ts';
import type { Correction } from './project.ts';

const HERE = ['a', 'b', 'c'].map((id) => ({ id, file: `${id}.txt` }));
const storiesOf = (corrections: readonly Correction[]) => storiesFor(corrections, HERE);

test('an article that moves is parted from the one story and put together with the other', () => {
  expect(storiesOf(placed('a', ['a', 'b'], ['c']))).toEqual({ together: [['a', 'c']], apart: [['a', 'b']] });
  expect(storiesOf(placed('a', ['a', 'b'], []))).toEqual({ together: [], apart: [['a', 'b']] });
});

test('two stories that are merged are together article by article', () => {
  expect(storiesOf(merged(['a'], ['b', 'c']))).toEqual({
    together: [
      ['a', 'b'],
      ['a', 'c'],
    ],
    apart: [],
  });
});

test('it stays so when the files are edited, and the last word counts', () => {
  const files = (a: string, b: string): [string, string] => [`${a}.txt`, `${b}.txt`];
  const before: Correction = {
    type: 'story',
    articles: ['old', 'b'],
    files: files('a', 'b'),
    together: true,
  };
  expect(storiesOf([before])).toEqual({ together: [['a', 'b']], apart: [] });
  const later: Correction = { type: 'story', articles: ['b', 'a'], together: false };
  expect(storiesOf([before, later])).toEqual({ together: [], apart: [['b', 'a']] });
  const gone: Correction = { type: 'story', articles: ['x', 'b'], together: true };
  expect(storiesOf([gone])).toEqual({ together: [], apart: [] });
});
