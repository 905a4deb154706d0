import { expect, test } from 'vitest';
import { candidates } from './candidates.ts';
import { featuresOf } from './features.ts';
import { join } from './joint.ts';

/** The pairs looked at between two versions, as i-j. Words are invented, so that all weigh the same. */
function pairs(a: readonly string[], b: readonly string[]): string[] {
  const { i, j } = candidates(join(featuresOf(a), featuresOf(b)));
  return i.map((row, at) => `${row}-${j[at]}`);
}

/** Has a word in common with all others, so that any two are candidates. */
const FIRST = 'Qaru belom darif gomul hetar jorum kelub quzzo';
const SECOND = 'Quzzo lamik nopur pelad ratom sekul tibar vomel';
const THIRD = 'Quzzo wobin xeral yumor zadik bofer culam dapir';

test('of a sentence that the other version has too, nothing else is looked at', () => {
  expect(pairs([FIRST, SECOND, THIRD], [FIRST, SECOND, THIRD])).toEqual(['0-0', '1-1', '2-2']);
});

test('three quarters of its words make a twin, less does not', () => {
  const beside = (sentence: string) =>
    pairs([FIRST, SECOND, THIRD, 'Quzzo fimor gatel'], [sentence, SECOND, THIRD, 'Quzzo jakel kobur']);
  expect(beside('Qaru belom darif gomul hetar quzzo nedim ofral')).toEqual(['0-0', '1-1', '2-2', '3-3']);
  expect(beside('Qaru belom darif gomul quzzo nedim ofral putek')).toContain('0-3');
});

test('a rival that comes near leaves the choice to the neighbours', () => {
  const like = 'Qaru belom darif gomul hetar jorum kelub futam';
  const unlike = 'Qaru belom darif gomul hetar nedim ofral putek';
  expect(pairs([FIRST, SECOND], [FIRST, SECOND, like])).toContain('0-2');
  expect(pairs([FIRST, SECOND], [FIRST, SECOND, unlike])).not.toContain('0-2');
});

test('where less than half of the shorter version is copied, all are looked at', () => {
  const others = ['Quzzo fimor gatel hubin', 'Quzzo jakel kobur lemit'];
  expect(pairs([FIRST, ...others], [FIRST, SECOND, THIRD])).toContain('0-1');
  expect(pairs([FIRST, ...others.slice(1)], [FIRST, SECOND, THIRD])).not.toContain('0-1');
});
