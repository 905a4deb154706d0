import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import { sampleArticle } from '../testing.ts';
import { baseOf } from './base.ts';
import type { Collation } from './collate.ts';

const version = (id: string, byline?: string): Version => ({
  ...sampleArticle(id, '', { metadata: byline ? { byline: { value: byline, from: 'first line' } } : {} }),
  blocks: [],
  sentences: [],
});

/** "ab abc c" are three passages and who carries them. */
const collation = (versions: readonly Version[], carriers: string): Collation => ({
  versions,
  passages: carriers.split(' ').map((ids) => ({
    readings: versions.map(({ id }) => (ids.includes(id) ? [0] : [])),
    related: [],
  })),
});

const abc = [version('a'), version('b'), version('c')];
const equal = { verbatim: abc.map(() => [0.5, 0.5, 0.5]), passages: [] };

test('the version that carries most of what is shared is the base', () => {
  const base = baseOf(collation(abc, 'ab abc bc c c c'), equal);
  expect(base).toMatchObject({ version: 1, inferred: true });
  expect(base.why).toBe(
    'carries 100 % of the passages that two or more versions share and 50 % of the others’ wording, on average',
  );
});

test('among equals the one whose wording the others have is the base', () => {
  const central = {
    ...equal,
    verbatim: [
      [1, 0.2, 0.9],
      [0.2, 1, 0.9],
      [0.5, 0.5, 1],
    ],
  };
  expect(baseOf(collation(abc, 'abc abc'), central).version).toBe(2);
});

test('a credit line decides between equals, and is named', () => {
  const versions = [version('a'), version('b', 'By Jane Doe, Reuters'), version('c')];
  const base = baseOf(collation(versions, 'abc'), equal);
  expect(base.version).toBe(1);
  expect(base.why).toMatch(/credits Reuters$/);
});

test('a credit line does not outweigh the text', () => {
  const versions = [version('a'), version('b', 'By Jane Doe, Reuters'), version('c')];
  expect(baseOf(collation(versions, 'abc ac ac ac'), equal).version).toBe(0);
});

test('the reader’s choice needs no reason', () => {
  expect(baseOf(collation(abc, 'abc'), equal, 'c')).toEqual({
    version: 2,
    inferred: false,
    why: '',
    fits: true,
  });
});

test('where no version carries half of what is shared, none fits, and that is said', () => {
  const four = [version('a'), version('b'), version('c'), version('d')];
  const even = { verbatim: four.map(() => [0.1, 0.1, 0.1, 0.1]), passages: [] };
  const split = baseOf(collation(four, 'ab cd ab cd'), even);
  expect(split.fits).toBe(true);
  const five = [...four, version('e')];
  const none = baseOf(collation(five, 'ab cd ae bc de'), { verbatim: five.map(() => []), passages: [] });
  expect(none.fits).toBe(false);
  expect(none.why).toMatch(/none is a good base$/);
});
