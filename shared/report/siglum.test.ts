import { expect, test } from 'vitest';
import { siglum } from './siglum.ts';

test('versions are signed a to z, then aa, ab', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(siglum)).toEqual([
    'a',
    'b',
    'z',
    'aa',
    'ab',
    'az',
    'ba',
    'zz',
    'aaa',
  ]);
});
