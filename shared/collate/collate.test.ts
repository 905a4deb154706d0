import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import type { Link, PairCorrection } from '../comparison.ts';
import { sampleArticle } from '../testing.ts';
import { collate, type PairLinks } from './collate.ts';

const version = (id: string, count: number): Version => ({
  ...sampleArticle(id, '. '.repeat(count)),
  blocks: [],
  sentences: Array.from({ length: count }, (_, i) => ({
    start: 2 * i,
    end: 2 * i + 1,
    block: 0,
    role: 'body',
  })),
});

const link = (a: number[], b: number[], probability = 0.9): Link => ({
  a,
  b,
  relation: 'reworded',
  moved: false,
  score: probability,
  probability,
  secondary: false,
});

/** Passages as text: "a0 b0 | a1+2 b1". */
const picture = (versions: readonly Version[], pairs: readonly PairLinks[]): string =>
  collate(versions, pairs)
    .passages.map(({ readings }) =>
      readings
        .flatMap((sentences, v) => (sentences.length ? [`${versions[v]?.id}${sentences.join('+')}`] : []))
        .sort()
        .join(' '),
    )
    .join(' | ');

test('a chain of links makes one passage', () => {
  const versions = [version('a', 1), version('b', 1), version('c', 1)];
  const pairs = [
    { a: 0, b: 1, links: [link([0], [0])] },
    { a: 1, b: 2, links: [link([0], [0])] },
    { a: 0, b: 2, links: [] },
  ];
  expect(picture(versions, pairs)).toBe('a0 b0 c0');
});

test('one stray link does not chain two passages that many versions keep apart', () => {
  const versions = ['a', 'b', 'c', 'd'].map((id) => version(id, 2));
  const pairs = versions.flatMap((_, a) =>
    versions.flatMap((_, b) => (a < b ? [{ a, b, links: [link([0], [0]), link([1], [1])] }] : [])),
  );
  const stray = { a: 0, b: 3, links: [link([0], [1], 0.95)] };
  expect(picture(versions, [...pairs, stray])).toBe('a0 b0 c0 d0 | a1 b1 c1 d1');
});

test('a split keeps both halves in one cell', () => {
  const versions = [version('a', 2), version('b', 1)];
  expect(picture(versions, [{ a: 0, b: 1, links: [link([0, 1], [0])] }])).toBe('a0+1 b0');
});

test('a sentence goes with its own counterpart before it is drawn to one that sums up two', () => {
  const versions = [version('a', 2), version('b', 1), version('c', 1), version('d', 2)];
  const same = (a: number, b: number, ...links: Link[]) => ({ a, b, links });
  const pairs = [
    same(0, 3, link([0], [0]), link([1], [1], 0.99)),
    same(0, 1, link([0], [0])),
    same(0, 2, link([0], [0])),
    same(1, 2, link([0], [0])),
    same(1, 3, link([0], [0, 1])),
    same(2, 3, link([0], [0])),
  ];
  expect(picture(versions, pairs)).toBe('a0 b0 c0 d0 | a1 d1');
});

/** What each passage is said to be related to, and why it is not the same: "1 scattered". */
const related = (versions: readonly Version[], pairs: readonly PairLinks[]): string[] =>
  collate(versions, pairs).passages.map((one) =>
    one.related.map(({ passage, why }) => `${passage} ${why}`).join(', '),
  );

test('a link that loses to the others stays as "see also", as the sentence would stand in two places', () => {
  const versions = [version('a', 2), version('b', 1)];
  const pairs = [{ a: 0, b: 1, links: [link([0], [0], 0.9), { ...link([1], [0], 0.5), secondary: true }] }];
  expect(related(versions, pairs)).toEqual(['1 scattered', '0 scattered']);
});

test('a chain whose ends contradict it is cut at its weaker link, and the table says that the others outweigh it', () => {
  const versions = ['a', 'b', 'c'].map((id) => version(id, 1));
  const pairs = [
    { a: 0, b: 1, links: [link([0], [0], 0.9)] },
    { a: 1, b: 2, links: [link([0], [0], 0.5)] },
    { a: 0, b: 2, links: [] },
  ];
  expect(picture(versions, pairs)).toBe('a0 b0 | c0');
  expect(related(versions, pairs)).toEqual(['1 outweighed', '0 outweighed']);
});

test('a link against what the reader parted says so', () => {
  const versions = [version('a', 1), version('b', 1), version('c', 1)];
  const apart: PairCorrection = {
    a: [0],
    b: [0],
    says: 'apart',
    correction: { type: 'link', a: [], b: [], linked: false },
  };
  const pairs = [
    { a: 0, b: 1, links: [], settled: [apart] },
    { a: 0, b: 2, links: [link([0], [0])] },
    { a: 1, b: 2, links: [link([0], [0])] },
  ];
  expect(related(versions, pairs).join(' | ')).toBe('1 parted | 0 parted');
});

/** Versions of 1–8 sentences, every pair of them linked at random. */
const stories = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 5 }).chain((sizes) => {
  const versions = sizes.map((size, v) => version('abcde'[v] ?? 'z', size));
  const places = versions.flatMap((_, a) => versions.flatMap((_, b) => (a < b ? [[a, b] as const] : [])));
  const linksOf = ([a, b]: readonly [number, number]) =>
    fc
      .array(
        fc.tuple(
          fc.nat((sizes[a] ?? 1) - 1),
          fc.nat((sizes[b] ?? 1) - 1),
          fc.double({ min: 0.1, max: 1, noNaN: true }),
        ),
        { maxLength: 6 },
      )
      .map((links) => ({ a, b, links: links.map(([i, j, p]) => link([i], [j], p)) }));
  return fc.tuple(...places.map(linksOf)).map((pairs) => ({ versions, pairs }));
});

test('every sentence stands in exactly one passage, a version reads consecutively in each', () => {
  fc.assert(
    fc.property(stories, ({ versions, pairs }) => {
      const { passages } = collate(versions, pairs);
      versions.forEach((one, v) => {
        const all = passages.flatMap(({ readings }) => readings[v] ?? []).sort((x, y) => x - y);
        expect(all).toEqual(one.sentences.map((_, i) => i));
      });
      for (const { readings } of passages) {
        for (const cell of readings)
          expect((cell.at(-1) ?? 0) - (cell[0] ?? 0)).toBe(Math.max(0, cell.length - 1));
      }
    }),
  );
});

test('shuffling the files changes nothing but the order of columns', () => {
  fc.assert(
    fc.property(stories, ({ versions, pairs }) => {
      const last = versions.length - 1;
      const turned = pairs.map(({ a, b, links }) => ({
        a: last - b,
        b: last - a,
        links: links.map((one) => ({ ...one, a: one.b, b: one.a })),
      }));
      expect(picture([...versions].reverse(), turned.reverse())).toBe(picture(versions, pairs));
      expect(related([...versions].reverse(), turned)).toEqual(related(versions, pairs));
    }),
  );
});

test('collating what a collation says gives the same passages again', () => {
  fc.assert(
    fc.property(stories, ({ versions, pairs }) => {
      const { passages } = collate(versions, pairs);
      const said = versions.flatMap((_, a) =>
        versions.slice(a + 1).map((_, k): PairLinks => {
          const b = a + 1 + k;
          const both = passages.flatMap(({ readings }): Link[] => {
            const [left = [], right = []] = [readings[a], readings[b]];
            return left.length && right.length ? [link([...left], [...right], 1)] : [];
          });
          return { a, b, links: both };
        }),
      );
      expect(picture(versions, said)).toBe(picture(versions, pairs));
    }),
  );
});
