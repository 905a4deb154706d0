/** Each threshold of the aligner from both sides, on pairs that are as near to it as they can be. */
import { describe, expect, test } from 'vitest';
import { align, alignmentOf } from './align.ts';
import { candidates } from './candidates.ts';
import { EVIDENCE, shareAnything } from './evidence.ts';
import { featuresOf } from './features.ts';
import { withGaps } from './gaps.ts';
import { gridOf } from './grid.ts';
import { INDEPENDENT, judgeIndependent } from './independent.ts';
import { join } from './joint.ts';
import { lookOnce, lookTwice } from './looks.ts';
import { logit, type Model } from './model.ts';
import { passageOf } from './passage.ts';
import { relationOf } from './relation.ts';

/** Invented words, all of one weight. */
const WORDS =
  'qaru belom darif gomul hetar jorum kelub quzzo lamik nopur pelad ratom sekul tibar vomel wobin xeral yumor zadik bofer culam'.split(
    ' ',
  );
const some = (from: number, to: number) => WORDS.slice(from, to).join(' ');
const joined = (a: readonly string[], b: readonly string[]) => join(featuresOf(a), featuresOf(b));

test('sentences share something from a tenth of their 4-grams on', () => {
  const grams = (share: number) => EVIDENCE.map((name) => (name === 'grams' ? share : 0));
  expect([0.09, 0.1, 0.11].map((share) => shareAnything(grams(share)))).toEqual([false, true, true]);
});

describe('independent stories', () => {
  /** Reads off the first feature, in which each pair has the log odds of the probability it is to get. */
  const model: Model = { bias: 0, weights: INDEPENDENT.map((_, k) => (k === 0 ? 1 : 0)) };
  const kept = (...probabilities: number[]) => {
    const grid = gridOf(probabilities.length, 1, probabilities.keys());
    const features = probabilities.map((p) =>
      EVIDENCE.map((name) => (name === INDEPENDENT[0] ? Math.log(p / (1 - p)) : 0)),
    );
    const values = judgeIndependent({ grid, features }, new Float64Array(), model);
    return [...values].map((value) => Number(value.toFixed(2)));
  };

  test('share a statement from .33 up, and leave it in doubt from .05 up', () => {
    const lines = WORDS.slice(0, 4);
    const grid = gridOf(
      4,
      4,
      [...lines.keys()].map((k) => 5 * k),
    );
    const judged = Float64Array.of(0.34, 0.32, 0.051, 0.049);
    const { links, doubts } = alignmentOf(joined(lines, lines), grid, [new Float64Array(4), judged]);
    expect(links.map(({ a }) => a)).toEqual([[0]]);
    expect(doubts.map(({ sentence }) => sentence)).toEqual([1, 2, 1, 2]);
  });

  test('are strangers where no pair reaches .5', () => {
    expect(kept(0.49, 0.4)).toEqual([0, 0]);
    expect(kept(0.51, 0.4)).toEqual([0.51, 0.4]);
  });
});

describe('copies', () => {
  const size = 20;
  const lines = Array.from({ length: size }, (_, k) => `${WORDS[k]} ${WORDS[(k + 7) % size]}`);
  const joint = joined(lines, lines);
  const diagonal = gridOf(
    size,
    size,
    [...lines.keys()].map((k) => k * size + k),
  );
  const alignment = (judged: (at: number) => number) => {
    const copied = Float64Array.from(diagonal.i, (_, at) => judged(at));
    return alignmentOf(joint, diagonal, [copied, new Float64Array(size)]);
  };
  const linked = (judged: (at: number) => number) => alignment(judged).links.length;

  test('are what explains nine of twenty sentences, not eight', () => {
    expect(linked((at) => (at < 9 ? 1 : 0))).toBe(9);
    expect(linked((at) => (at < 8 ? 1 : 0))).toBe(0);
  });

  test('are linked by what is more likely right than wrong', () => {
    expect(linked((at) => (at < 12 ? 1 : 0.49))).toBe(12);
    expect(linked((at) => (at < 12 ? 1 : 0.51))).toBe(20);
  });

  test('leave a sentence in doubt where its best pair is as likely as one in ten', () => {
    const doubts = (best: number) => alignment((at) => (at < 19 ? 1 : best)).doubts;
    expect(doubts(0.099)).toEqual([]);
    expect(doubts(0.101)).toEqual([
      { side: 'a', sentence: 19, candidate: 19, probability: 0.101 },
      { side: 'b', sentence: 19, candidate: 19, probability: 0.101 },
    ]);
    expect(doubts(0.51)).toEqual([]);
  });
});

describe('candidates', () => {
  const lookedAt = (a: readonly string[], b: readonly string[]) => {
    const { i, j } = candidates(joined(a, b));
    return i.map((row, at) => `${row}-${j[at]}`);
  };

  test('are the five sentences that share most, and no sixth that has five of its own', () => {
    const sharing = [7, 6, 5, 4, 3].map((count, k) => `${some(0, count)} own${k}`);
    const own = some(10, 16);
    const looked = lookedAt([some(0, 8), own, own, own, own, own], [...sharing, `${some(0, 2)} ${own}`]);
    expect(looked.filter((pair) => pair.startsWith('0-'))).toEqual(['0-0', '0-1', '0-2', '0-3', '0-4']);
  });

  test('come by words that make up to four hundred pairs', () => {
    const lines = (side: string, count: number) =>
      Array.from({ length: count }, (_, k) => `qaru ${side}${WORDS[k]}`);
    expect(lookedAt(lines('x', 20), lines('y', 20)).length).toBeGreaterThan(0);
    expect(lookedAt(lines('x', 20), lines('y', 21))).toEqual([]);
  });
});

test('a pair alike by .4 holds the spine, so that the gaps beside it are small enough to fill', () => {
  const lines = (side: string, middle: string) =>
    Array.from({ length: 9 }, (_, k) => (k === 4 ? middle : `${side}${WORDS[k]} ${WORDS[k]}${side}`));
  const looked = (both: number) =>
    lookOnce(joined(lines('x', some(0, 10)), lines('y', `${some(0, both)} ${some(10, 20 - both)}`))).grid.i
      .length;
  expect(looked(5)).toBeGreaterThan(40);
  expect(looked(4)).toBeLessThan(10);
});

test('a word that stands in every sentence keeps a twentieth of its weight, and makes a passage; a function word makes none', () => {
  const lines = Array.from({ length: 20 }, () => 'qaru belom of the');
  const joint = joined(lines, lines);
  const words = [...(joint.a.words[0] ?? [])];
  expect(words.map((id) => joint.lexicon.rare[id])).toEqual([54, 54, 1, 1]);
  expect(passageOf(joint, 0, 0, words)).toBe(108);
});

test('a frequent word that stands in every sentence still tells of a passage, unless it is one of the most frequent', () => {
  const lines = Array.from({ length: 20 }, () => 'year new');
  const joint = joined(lines, lines);
  const words = [...(joint.a.words[0] ?? [])];
  expect(words.map((id) => joint.lexicon.rare[id])).toEqual([20, 19]);
  expect(passageOf(joint, 0, 0, words)).toBe(20);
});

test('of passages that changed places the one of fewer sentences has moved, however long it is', () => {
  const [one, two, long] = [some(0, 3), some(3, 6), some(6, 21)];
  const moved = (a: readonly string[], b: readonly string[]) =>
    align(a, b).links.flatMap((link) => (link.moved ? [link.a.map((i) => a[i])] : []));
  expect(moved([one, two, long], [long, one, two])).toEqual([[long]]);
});

test('a gap is filled up to eight by eight sentences', () => {
  const pairs = (down: number, across: number) => withGaps(gridOf(down - 1, across - 1, []), []).i.length;
  expect([pairs(8, 8), pairs(8, 9), pairs(5, 13)]).toEqual([49, 0, 0]);
});

test('what the first look gives less than .004 is not looked at again', () => {
  const joint = joined([some(0, 8)], [some(0, 8)]);
  const grid = gridOf(1, 1, [0]);
  const look = { grid, features: [EVIDENCE.map(() => 0)] };
  const again = (first: number) =>
    lookTwice(joint, look, Float64Array.of(first), { bias: 3, weights: [] })[0];
  expect(again(0.0039)).toBe(0.0039);
  expect(again(0.0041)).toBeGreaterThan(0.9);
});

test('certainty ends at one in ten thousand', () => {
  expect(logit(1)).toBeCloseTo(Math.log(1.0001 / 0.0001), 9);
});

describe('relations', () => {
  const relation = (a: string, b: string, score = 0) =>
    relationOf(joined([a], [b]), { a: [0], b: [0], probability: 1 }, { a, b }, score);

  test('cosmetic is asked of what is alike by .8 and more', () => {
    expect(relation('The labour centre', 'The labor center', 0.81)).toBe('cosmetic');
    expect(relation('The labour centre', 'The labor center', 0.79)).toBe('reworded');
  });

  /** Words in common weigh .37 of the others, as they are half as rare. */
  const overlapping = (both: number, inA: number, inB: number) =>
    relation(some(0, both + inA), `${some(0, both)} ${some(both + inA, both + inA + inB)}`);

  test('partial is what weighs 1.6 times as much', () => {
    expect(overlapping(5, 3, 1)).toBe('partial');
    expect(overlapping(5, 4, 2)).toBe('reworded');
  });

  test('partial is what leaves two fifths unanswered', () => {
    expect(overlapping(16, 4, 0)).toBe('partial');
    expect(overlapping(17, 4, 0)).toBe('reworded');
  });
});

test('a word that makes more than two hundred places in common tells of no passage', () => {
  const passage = (times: number) => {
    const text = `${'qaru '.repeat(times)} belom`;
    const joint = joined([text], [text]);
    return passageOf(joint, 0, 0, [...(joint.a.words[0] ?? [])]);
  };
  expect(passage(14)).toBeGreaterThan(0);
  expect(passage(15)).toBe(0);
});
