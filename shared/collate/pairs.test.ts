import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import { sampleArticle } from '../testing.ts';
import { ALL_PAIRS, HUBS, NEAREST, pairsOf } from './pairs.ts';

/** A version whose text is these words. */
const version = (id: string, text: string): Version => ({
  ...sampleArticle(id, text),
  blocks: [],
  sentences: [],
});

const run = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, k) => `${name}${'abcdefghijklmnopqrstuvwxyz'[from + k]}`).join(' ');

/** Two families of copies: one shares "x" words, the other "y" words, and all share a short sentence. */
const families = (count: number): Version[] =>
  Array.from({ length: count }, (_, k) =>
    version(`v${String(k).padStart(3, '0')}`, `${run(k % 2 ? 'x' : 'y', 0, 20)} ${run('z', 0, 6)}`),
  );

const ids = (versions: readonly Version[]): string[] =>
  pairsOf(versions)
    .map(([a, b]) => [versions[a]?.id, versions[b]?.id].sort().join('–'))
    .sort();

test('of few versions every pair is aligned', () => {
  expect(pairsOf(families(ALL_PAIRS))).toHaveLength((ALL_PAIRS * (ALL_PAIRS - 1)) / 2);
});

test('of many versions the pairs grow with the versions, not with their square', () => {
  for (const count of [50, 200])
    expect(pairsOf(families(count)).length).toBeLessThanOrEqual(count * (NEAREST + HUBS));
});

test('every version is aligned with some of its own family, and all are connected', () => {
  const pairs = pairsOf(families(40));
  const reached = new Set([0]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
  }
  expect(reached.size).toBe(40);
  for (let k = 0; k < 40; k++) {
    expect(pairs.filter(([a, b]) => (a === k || b === k) && a % 2 === b % 2).length).toBeGreaterThanOrEqual(
      NEAREST,
    );
  }
});

test('which versions meet does not depend on the order of the files', () => {
  const versions = families(30);
  expect(ids([...versions].reverse())).toEqual(ids(versions));
});
