import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import type { Collation } from '../collate/collate.ts';
import { sampleArticle } from '../testing.ts';
import { similarity } from './similarity.ts';
import { type Branch, tree } from './tree.ts';
import { wording } from './wording.ts';

const version = (id: string, sentences: readonly string[]): Version => {
  const text = sentences.join(' ');
  let at = 0;
  const ranges = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length, block: 0, role: 'body' as const };
  });
  return { ...sampleArticle(id, text), blocks: [], sentences: ranges };
};

/** Versions whose n-th sentences answer to each other; an empty sentence stands for none. */
function story(texts: readonly (readonly string[])[]): Collation {
  const versions = texts.map((sentences, v) => version(String(v), sentences.filter(Boolean)));
  const passages = (texts[0] ?? []).map((_, p) => ({
    readings: texts.map((sentences) => (sentences[p] ? [sentences.slice(0, p).filter(Boolean).length] : [])),
    related: [],
  }));
  return { versions, passages };
}

const treeOf = (texts: readonly (readonly string[])[], base = 0): Branch => {
  const collation = story(texts);
  return tree(collation, wording(collation), base);
};

/** "(0 (1 2) 3)" */
const picture = ({ versions, children }: Branch): string =>
  children.length === 0 ? String(versions[0]) : `(${children.map(picture).join(' ')})`;

/** Each sentence has ten words of its own; an edit puts new ones in the middle of it. */
const wire = Array.from({ length: 8 }, (_, p) =>
  Array.from({ length: 10 }, (_, k) => `w${'abcdefgh'[p]}${'abcdefghij'[k]}`).join(' '),
);
const edited = (text: readonly string[], name: string, places: readonly number[]): string[] =>
  text.map((sentence, p) => {
    const words = sentence.split(' ');
    if (places.includes(p)) words.splice(4, 3, `${name}one`, `${name}two`, `${name}three`);
    return words.join(' ');
  });

test('a tree of known edits is recovered', () => {
  const x = edited(wire, 'x', [0, 1, 2]);
  const y = edited(wire, 'y', [4, 5, 6]);
  const texts = [wire, edited(x, 'p', [3]), edited(x, 'q', [7]), edited(y, 'r', [0]), edited(y, 's', [2])];
  expect(picture(treeOf(texts))).toBe('(0 (1 2) (3 4))');
});

test('a copy of a copy hangs below it', () => {
  const x = edited(wire, 'x', [0, 1, 2]);
  const z = edited(x, 'z', [4, 5]);
  expect(picture(treeOf([wire, x, edited(z, 'p', [6]), edited(z, 'q', [7])]))).toBe('(0 (1 (2 3)))');
});

test('each branch shows the words that only its versions have', () => {
  const x = edited(wire, 'x', [0, 1]);
  const texts = [wire, x, x, edited(wire, 'p', [3])];
  const [group] = treeOf(texts).children.filter(({ versions }) => versions.join() === '1,2');
  const words = group?.evidence.map(({ range }) => x.join(' ').slice(range.start, range.end));
  expect(words).toEqual([
    'wab wac wad xone xtwo xthree wah wai waj',
    'wbb wbc wbd xone xtwo xthree wbh wbi wbj',
  ]);
});

test('where one passage alone is shared, no group is claimed', () => {
  const x = edited(wire, 'x', [0]);
  expect(picture(treeOf([wire, x, x, wire]))).toBe('(0 1 2 3)');
});

test('what two of many share does not make a group of them all', () => {
  const [p, q] = [edited(wire, 'p', [0, 1, 2]), edited(wire, 'q', [3, 4, 5])];
  const texts = [wire, edited(p, 'x', [6, 7]), p, edited(q, 'x', [6, 7]), q];
  expect(picture(treeOf(texts))).toBe('(0 (1 2) (3 4))');
});

test('what all versions have says nothing of who copied whom', () => {
  expect(picture(treeOf([wire, wire, wire, wire]))).toBe('(0 1 2 3)');
});

test.each([1, 2, 3])('the tree of %i versions has each of them once', (count) => {
  expect(treeOf(Array.from({ length: count }, () => wire)).versions).toHaveLength(count);
});

test('every version stands in the tree once, whatever was dropped', () => {
  const texts = fc.array(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(texts, (kept) => {
      const versions = kept.map((keep, v) =>
        edited(wire, `v${v}`, [v]).map((text, p) => (keep[p] ? text : '')),
      );
      const count = (branch: Branch): number =>
        branch.children.length === 0 ? 1 : branch.children.map(count).reduce((x, y) => x + y);
      expect(count(treeOf(versions))).toBe(versions.length);
    }),
  );
});

test('a short copy is contained in its source, and the source only partly in it', () => {
  const collation = story([wire, wire.map((sentence, p) => (p < 2 ? sentence : ''))]);
  const { verbatim, passages } = similarity(collation, wording(collation));
  expect([verbatim[1]?.[0], verbatim[0]?.[1], passages[1]?.[0], passages[0]?.[1]]).toEqual([
    1, 0.25, 1, 0.25,
  ]);
});

/** Versions that copy each other: the n-th copies `parents[n - 1]`, and puts words of its own into three of the passages. */
function copied(parents: readonly number[], places: readonly (readonly number[])[]): string[][] {
  const slots = parents.length + 1;
  // Each version writes in a slot of its own, four words from the next: no edit undoes another or touches it.
  const first = Array.from({ length: 12 }, (_, p) =>
    Array.from(
      { length: 8 * slots },
      (_, k) => `p${'abcdefghijkl'[p]}${'abcdefghijklmnopqrstuvwxyz'[k % 26]}${'abc'[Math.floor(k / 26)]}`,
    ),
  );
  const texts = [first];
  parents.forEach((parent, n) => {
    texts.push(
      (texts[parent] ?? first).map((words, p) =>
        places[n]?.includes(p)
          ? words.map((word, k) => (Math.floor(k / 4) === 2 * n ? `own${'abcdefgh'[n]}${k % 4}x` : word))
          : words,
      ),
    );
  });
  return texts.map((text) => text.map((words) => words.join(' ')));
}

/** The versions of each branch that holds more than one, but the whole. */
const branches = ({ children }: Branch): string[] =>
  children.flatMap((child) => [
    ...(child.versions.length > 1 ? [child.versions.join()] : []),
    ...branches(child),
  ]);

/** Whoever has copies, with all copies of copies: the groups that a tree of copies has. */
const families = (parents: readonly number[]): string[] =>
  parents.flatMap((_, n) => {
    const members = new Set([n + 1]);
    parents.forEach((parent, k) => {
      if (members.has(parent)) members.add(k + 1);
    });
    return members.size > 1 ? [[...members].sort((x, y) => x - y).join()] : [];
  });

const COUNTS = [3, 4, 5, 6, 7, 8];

test.each(COUNTS)(
  'who copied whom is recovered, whatever the tree of %i versions and wherever they wrote',
  (count) => {
    const shape = fc.record({
      parents: fc.tuple(...Array.from({ length: count - 1 }, (_, n) => fc.nat(n))),
      places: fc.array(fc.uniqueArray(fc.nat(11), { minLength: 3, maxLength: 5 }), {
        minLength: count - 1,
        maxLength: count - 1,
      }),
    });
    fc.assert(
      fc.property(shape, ({ parents, places }) => {
        expect(branches(treeOf(copied(parents, places))).sort()).toEqual(families(parents).sort());
      }),
      { seed: count, numRuns: 60 },
    );
  },
);

test('where everyone wrote for themselves, no tree is claimed, and the star says so', () => {
  const own = copied(
    [0, 0, 0, 0],
    [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10, 11],
    ],
  );
  expect(picture(treeOf(own))).toBe('(0 1 2 3 4)');
});
