import { expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import type { Version } from './article.ts';
import { NO_ADDITIONS } from './classify/additions.ts';
import { versionOf } from './compare.ts';
import { anchorAt } from './project/anchor.ts';
import type { Correction } from './project/project.ts';

const version = (id: string, text: string): Version =>
  versionOf({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    text,
    metadata: {},
    hints: [],
    outside: '',
    warnings: [],
  });

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
