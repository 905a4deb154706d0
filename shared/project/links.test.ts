import { expect, test } from 'vitest';
import type { Version } from '../article.ts';
import { ENGLISH } from '../classify/tables.ts';
import { compare } from '../compare.ts';
import { sampleVersion } from '../testing.ts';
import { anchorAt } from './anchor.ts';
import { corrected } from './corrections.ts';
import { linksFor, locksOf } from './links.ts';
import { type Correction, EMPTY_PROJECT } from './project.ts';

const version = (file: string, text: string): Version =>
  sampleVersion(`${file} ${text.length}`, text, { file });

const A = version('a.txt', 'The port was shut. Nobody was hurt. The mayor blamed the storm. Divers came.');
const B = version('b.txt', 'The port was shut. All were safe. A storm was to blame. Divers came.');

const at = (one: Version, indexes: readonly number[]) =>
  indexes.flatMap((index) => one.sentences[index] ?? []).map((sentence) => anchorAt(one, sentence));
const link = (a: readonly number[], b: readonly number[], linked = true): Correction => ({
  type: 'link',
  a: at(A, a),
  b: at(B, b),
  linked,
});
const moved = (a: readonly number[], b: readonly number[], is = true): Correction => ({
  type: 'moved',
  a: at(A, a),
  b: at(B, b),
  moved: is,
});
const pictures = (corrections: readonly Correction[], a = A, b = B) =>
  linksFor(a, b, corrections).map((one) => `${one.a} ${one.says} ${one.b}`);
/** What is left when these are made one after the other. */
const after = (...made: Correction[]) => pictures(made.reduce(corrected, EMPTY_PROJECT).corrections);
/** The main links, as "0-0"; those that the reader settled with a "*". */
const drawn = (a: Version, b: Version, corrections: readonly Correction[] = []) =>
  compare(a, b, ENGLISH, corrections).links.map((one) => `${one.a}-${one.b}${one.by === 'you' ? '*' : ''}`);

test('a corrected link holds whichever of the two is the base', () => {
  expect(pictures([link([1], [1, 2])])).toEqual(['1 linked 1,2']);
  expect(pictures([link([1], [1, 2])], B, A)).toEqual(['1,2 linked 1']);
});

test('a link that the reader made or undid stands, and all else is aligned around it', () => {
  expect(drawn(A, B)).toEqual(['0-0', '2-2', '3-3']);
  expect(drawn(A, B, [link([1], [1])])).toEqual(['0-0', '1-1*', '2-2', '3-3']);
  expect(drawn(A, B, [link([2], [2], false)])).toEqual(['0-0', '3-3']);
  expect(drawn(A, B, [link([2], [3])])).toEqual(['0-0', '2-3*']);
  expect(drawn(B, A, [link([2], [3])])).toEqual(['0-0', '3-2*']);
});

test('it survives an edit of the file, wherever its words stand now; not their going', () => {
  const edited = version('b.txt', 'Hamburg. The port was shut. No ship sailed. All were safe. Divers came.');
  expect(drawn(A, edited, [link([1], [1])])).toContain('1-3*');
  expect(linksFor(A, version('b.txt', 'The port was shut.'), [link([1], [1])])).toEqual([]);
});

test('what the reader says of a move is marked as theirs, and undone by the opposite', () => {
  expect(drawn(A, B, [moved([2], [2])])).toEqual(['0-0', '2-2*', '3-3']);
  const rows = compare(A, B, ENGLISH, [moved([2], [2])]).rows.filter(({ kind }) => kind === 'moved');
  expect(rows.length).toBe(2);
  expect(
    compare(A, B, ENGLISH, [moved([2], [2]), moved([2], [2], false)]).rows.map(({ kind }) => kind),
  ).not.toContain('moved');
});

test('a version that holds the same words in a file of another name is not meant', () => {
  expect(linksFor(A, version('c.txt', B.text), [link([1], [1])])).toEqual([]);
});

test.each([
  ['the same again', [link([0], [0]), link([0], [0])], ['0 linked 0']],
  ['a sentence goes to another link', [link([0, 1], [0]), link([1], [1])], ['0 linked 0', '1 linked 1']],
  ['and takes the link with it', [link([0], [0]), link([0], [1])], ['0 linked 1']],
  ['a sentence is taken out', [link([0, 1], [0]), link([1], [0], false)], ['0 linked 0', '1 apart 0']],
  ['a link is undone', [link([0], [0]), link([0], [0], false)], ['0 apart 0']],
  ['and made again', [link([0], [0, 1], false), link([0], [0])], ['0 apart 1', '0 linked 0']],
  ['what was parted stays so', [link([0], [0], false), link([0], [1])], ['0 apart 0', '0 linked 1']],
  [
    'a link grows, and has not moved still',
    [moved([0], [0], false), link([0, 1], [0])],
    ['0 stays 0', '0,1 linked 0'],
  ],
  ['what moved is undone', [moved([0], [0]), link([0], [0], false)], ['0 apart 0']],
  ['other sentences are not touched', [link([0], [0]), link([1], [1])], ['0 linked 0', '1 linked 1']],
] satisfies [string, Correction[], string[]][])('of two corrections the later holds: %s', (_, made, left) =>
  expect(after(...made)).toEqual(left),
);

test('where both stand, as after an edit, the later holds pair by pair', () => {
  const all = linksFor(A, B, [link([0, 1], [0, 1], false), link([0], [0]), link([1, 2], [2])]);
  const places = [0, 1, 2, 3];
  const { linked, apart } = locksOf(all, places, places);
  expect(linked).toEqual([
    [0, 0],
    [1, 2],
    [2, 2],
  ]);
  expect(apart).toEqual([
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});
