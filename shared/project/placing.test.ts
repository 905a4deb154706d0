import { expect, test } from 'vitest';
import { storiesFor } from './corrections.ts';
import { merged, placed } from './placing.ts';

test('an article that moves is parted from the one story and put together with the other', () => {
  expect(storiesFor(placed('a', ['a', 'b'], ['c']))).toEqual({ together: [['a', 'c']], apart: [['a', 'b']] });
  expect(storiesFor(placed('a', ['a', 'b'], []))).toEqual({ together: [], apart: [['a', 'b']] });
});

test('two stories that are merged are together article by article', () => {
  expect(storiesFor(merged(['a'], ['b', 'c']))).toEqual({
    together: [
      ['a', 'b'],
      ['a', 'c'],
    ],
    apart: [],
  });
});
