import { expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import type { Version } from './article.ts';
import { NO_ADDITIONS } from './classify/additions.ts';
import { ALL_PAIRS } from './collate/pairs.ts';
import { compare } from './compare.ts';
import { anchorAt } from './project/anchor.ts';
import type { Correction } from './project/project.ts';
import { type Branch, tree } from './relations/tree.ts';
import { wording } from './relations/wording.ts';
import { CITIES, NOUNS, VERBS, sampleVersion as version } from './testing.ts';

const STORY = [
  version('a', 'The port was shut. The mayor blamed the storm for the accident. Divers came.'),
  version('b', 'The port was shut. The mayor blamed the storm for the accident. Divers came.'),
  version('c', 'The port was shut. Brandt said the weather was at fault. Divers came.'),
];
const corrected = (x: number, i: number, y: number, j: number, linked: boolean): Correction => {
  const at = (place: number, index: number) => {
    const one = STORY[place];
    const sentence = one?.sentences[index];
    return one && sentence ? [anchorAt(one, sentence)] : [];
  };
  return { type: 'link', a: at(x, i), b: at(y, j), linked };
};
/** The collation's rows, each as what stands in the three versions. */
const passages = (...corrections: Correction[]) =>
  analyse(STORY, 'a', NO_ADDITIONS, corrections).collation.passages.map(({ readings }) =>
    readings.map((cell) => cell.join()).join(' | '),
  );

test('what the reader linked stands in one passage with all that says the same', () => {
  expect(passages()).toContain('1 | 1 | ');
  expect(passages(corrected(0, 1, 2, 1, true))).toContain('1 | 1 | 1');
});

test('what the reader parted stands in two passages, whatever the other versions say', () => {
  const apart = passages(corrected(0, 0, 1, 0, false));
  expect(apart).not.toContain('0 | 0 | 0');
  expect(apart.filter((row) => /^0 \| \| |^ \| 0/.test(row)).length).toBeGreaterThan(0);
});

test('the comparisons with the base follow the corrections', () => {
  const { comparisons } = analyse(STORY, 'a', NO_ADDITIONS, [corrected(0, 1, 2, 1, true)]);
  expect(comparisons[1]?.links.map(({ by }) => by)).toEqual([undefined, 'you', undefined]);
});

const NAMES = [...CITIES, 'Hilla', 'Kut', 'Amara'];
const WIRE = NOUNS.map(
  (who, n) =>
    `The ${who} of ${NAMES[n]} ${VERBS[n]} the old ${NOUNS[(n + 3) % 10]} near ${NAMES[(n + 7) % 10]} on day ${n + 11}.`,
);
/** Rewords these sentences in a way of its own. */
const edited = (text: readonly string[], by: string, places: readonly number[]): string[] =>
  text.map((sentence, n) =>
    places.includes(n)
      ? sentence.replace(/the old \w+/, `what ${by} called its ${VERBS[n]} ${by} hall`)
      : sentence,
  );

/** Two editions of the wire's text, and so many copies of either, each with a change of its own. */
function copies(count: number): Version[] {
  const editions = [edited(WIRE, 'Omar', [0, 1, 2]), edited(WIRE, 'Laila', [5, 6, 7])];
  const own = editions.flatMap((edition, e) =>
    Array.from({ length: count }, (_, k) => edited(edition, `Xan${'abcdefghij'[k]}${e}`, [3 + e])),
  );
  return [WIRE, ...own].map((sentences, v) => version(`v${`${v}`.padStart(2, '0')}`, sentences.join(' ')));
}

const groups = ({ children }: Branch): string[] => children.map(({ versions }) => versions.join(' '));

test.each([2, 7])(
  'two editions with %i copies each are told apart, every sentence in its passage',
  (count) => {
    const versions = copies(count);
    const { collation, base } = analyse(versions, 'v00');
    expect(versions.length > ALL_PAIRS).toBe(count === 7);
    expect(
      collation.passages.map(({ readings }) => [...new Set(readings.map((cell) => cell.join()))]),
    ).toEqual(WIRE.map((_, n) => [`${n}`]));
    const first = Array.from({ length: count }, (_, k) => k + 1);
    const both = [first, first.map((v) => v + count)].map((list) => list.join(' '));
    expect(groups(tree(collation, wording(collation), base.version))).toEqual(['0', ...both]);
  },
);

test.each([2, 7])(
  'with %i copies of each edition, the base is compared with each as the two would be alone',
  (count) => {
    const versions = copies(count);
    const { base, comparisons } = analyse(versions, 'v03');
    const first = versions[base.version];
    const others = versions.filter((one) => one !== first);
    expect(comparisons).toEqual(first && others.map((other) => compare(first, other)));
  },
);
