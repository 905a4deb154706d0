import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { PAIR } from '../report/samples.ts';
import { agreement, alike, type Counts, kappa } from './agreement.ts';
import { anchorAt } from './anchor.ts';
import type { Note } from './project.ts';

const counts = (both: number, onlyFirst: number, onlySecond: number, neither: number): Counts => ({
  both,
  onlyFirst,
  onlySecond,
  neither,
});

test.each([
  // A. R. Feinstein and D. V. Cicchetti, High agreement but low kappa, J. Clin. Epidemiol. 43:543–549, 1990.
  [counts(40, 9, 6, 45), 0.85, 0.7],
  [counts(80, 10, 5, 5), 0.85, 0.32],
  // A. J. Viera and J. M. Garrett, Understanding interobserver agreement, Family Medicine 37:360–363, 2005.
  [counts(15, 5, 10, 70), 0.85, 0.57],
])('as worked out in print: %j', (given, percent, expected) => {
  expect(alike(given)).toBeCloseTo(percent, 2);
  expect(kappa(given)).toBeCloseTo(expected, 2);
});

test('kappa is not defined where chance alone makes them agree on everything', () => {
  expect(kappa(counts(0, 0, 0, 9))).toBeUndefined();
  expect(kappa(counts(9, 0, 0, 0))).toBeUndefined();
  expect(kappa(counts(0, 0, 0, 0))).toBeUndefined();
  expect(alike(counts(0, 0, 0, 0))).toBeUndefined();
});

test('kappa lies in −1 … 1, is 1 only where they agree on everything, and does not ask who came first', () => {
  const n = fc.nat({ max: 50 });
  fc.assert(
    fc.property(n, n, n, n, (both, onlyFirst, onlySecond, neither) => {
      const found = kappa(counts(both, onlyFirst, onlySecond, neither));
      expect(found).toBe(kappa(counts(both, onlySecond, onlyFirst, neither)));
      if (found === undefined) return;
      expect(Math.abs(found)).toBeLessThanOrEqual(1);
      expect(found === 1).toBe(onlyFirst + onlySecond === 0);
    }),
  );
});

const [a, b] = PAIR;
const { collation } = analyse(PAIR, a.id);
let made = 0;
const note = (version: typeof a, words: string, ...tags: string[]): Note => {
  const start = version.text.indexOf(words);
  const at = [anchorAt(version, { start, end: start + words.length })];
  return { id: `${++made}`, at, text: '', starred: false, tags, coder: '' };
};

test('the units are passages: a note on either version’s words tags the same one', () => {
  const found = agreement(
    collation,
    [note(a, 'dozens', 'figure'), note(a, 'Baghdad condemned them.', 'omission')],
    [note(b, 'at least 100', 'figure')],
  );
  expect(found.units).toBe(4);
  expect(found.tags).toMatchObject([
    { tag: 'figure', both: 1, onlyFirst: 0, onlySecond: 0, neither: 3, alike: 1, kappa: 1 },
    { tag: 'omission', both: 0, onlyFirst: 1, onlySecond: 0, neither: 3, alike: 0.75, kappa: 0 },
  ]);
});

test('two notes of one coder on one passage count once', () => {
  const twice = [note(a, 'dozens', 'figure'), note(a, 'drone', 'figure')];
  expect(agreement(collation, twice, twice).tags).toMatchObject([{ both: 1, neither: 3 }]);
});

test('notes of other stories are left out of the units, and told', () => {
  const elsewhere = note(a, 'dozens', 'figure');
  const [anchor] = elsewhere.at;
  const moved = { ...elsewhere, at: anchor ? [{ ...anchor, article: 'x', file: 'x.txt' }] : [] };
  expect(agreement(collation, [moved], [])).toEqual({ units: 4, tags: [], outside: { first: 1, second: 0 } });
});
