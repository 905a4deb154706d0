import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import type { Collation } from '../collate/collate.ts';
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
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text,
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
    blocks: [],
    sentences: ranges,
  };
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
