import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import { sampleVersion } from '../testing.ts';
import { majorityOf, marksAgainstMajority } from './majority.ts';

const version = (id: string, text: string): Version => sampleVersion(id, text);

/** One passage in several wordings, by the versions' ids. */
const passage = (readings: Readonly<Record<string, string>>) =>
  analyse(Object.entries(readings).map(([id, text]) => version(id, text))).collation;

const READINGS = {
  a: 'The port was closed by the army for twelve long days.',
  b: 'The port was closed by the army for ten days.',
  c: 'The port was closed by the army for ten days!',
  d: 'The port was closed by the army for ten long weeks.',
};

test('most versions decide, however they spell it', () => {
  const collation = passage(READINGS);
  expect(collation.passages).toHaveLength(1);
  expect(majorityOf(collation, 0)).toBe(1);
});

test('where all differ, the reading nearest to the others stands', () => {
  const { a, b, d } = READINGS;
  expect(majorityOf(passage({ a, b, d }), 0)).toBe(1);
  expect(majorityOf(passage({ d, a, b }), 0)).toBe(2);
});

test('marks are the words that the majority does not have', () => {
  const collation = passage(READINGS);
  const marked = (place: number) =>
    marksAgainstMajority(collation, 0, place)
      .map(({ start, end }) => collation.versions[place]?.text.slice(start, end))
      .filter(Boolean);
  expect([0, 1, 2, 3].map(marked)).toEqual([['twelve long'], [], [], ['long weeks']]);
});

test('nobody has a passage that is not there', () => {
  expect(majorityOf(passage(READINGS), 7)).toBe(-1);
});
