import { describe, expect, test } from 'vitest';
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

describe('how much of its words makes a twin depends on the next best', () => {
  const words = FIRST.split(' ');
  /** A sentence of eight words with so many of the first one's. */
  const sharing = (count: number, others: string) =>
    [...words.slice(0, count), ...others.split(' ').slice(0, 8 - count)].join(' ');
  const rivalIsLookedAt = (shared: number, rival: number) =>
    pairs(
      [FIRST, SECOND, THIRD],
      [
        sharing(shared, 'nedim ofral putek guvan'),
        SECOND,
        THIRD,
        sharing(rival, 'rimel sodar tufek vulan waxor yobit zarem'),
      ],
    ).includes('0-3');

  test.each([
    { shared: 6, rival: 4, looked: false },
    { shared: 5, rival: 4, looked: true },
    { shared: 5, rival: 2, looked: true },
    { shared: 5, rival: 1, looked: false },
    { shared: 4, rival: 1, looked: true },
  ])('$shared of eight words, the next best $rival', ({ shared, rival, looked }) => {
    expect(rivalIsLookedAt(shared, rival)).toBe(looked);
  });
});

test('a rival that comes near leaves the choice to the neighbours', () => {
  const like = 'Qaru belom darif gomul hetar jorum kelub futam';
  const unlike = 'Qaru belom darif gomul hetar nedim ofral putek';
  expect(pairs([FIRST, SECOND], [FIRST, SECOND, like])).toContain('0-2');
  expect(pairs([FIRST, SECOND], [FIRST, SECOND, unlike])).not.toContain('0-2');
  const lessAlike = 'Qaru belom darif gomul hetar jorum ofral putek';
  expect(pairs([FIRST, SECOND], [FIRST, SECOND, lessAlike])).not.toContain('0-2');
});

test('of a sentence that is copied in most of its words, one that shares two sevenths of them is no rival', () => {
  const ten = 'Qaru belom darif gomul hetar jorum kelub quzzo rimel sodar';
  const copied = 'Qaru belom darif gomul hetar jorum kelub nedim ofral putek';
  const rival = 'Qaru belom tufek vulan waxor yobit zarem guvan fimor gatel';
  expect(pairs([ten, SECOND, THIRD], [copied, SECOND, THIRD, rival])).not.toContain('0-3');
});

test('where less than half of the shorter version is copied, all are looked at', () => {
  const others = ['Quzzo fimor gatel hubin', 'Quzzo jakel kobur lemit'];
  expect(pairs([FIRST, ...others], [FIRST, SECOND, THIRD])).toContain('0-1');
  expect(pairs([FIRST, ...others.slice(1)], [FIRST, SECOND, THIRD])).not.toContain('0-1');
  const more = ['Quzzo waxor yobit', 'Quzzo zarem guvan', 'Quzzo nedim ofral'];
  expect(pairs([FIRST, SECOND, ...others, 'Quzzo kobir'], [FIRST, SECOND, ...more])).toContain('0-1');
});
