/** The bounds of the word diff from both sides, and the order of what makes a good edge. */
import { describe, expect, test } from 'vitest';
import { wordChanges } from './changes.ts';
import { slideToEdges } from './edges.ts';
import { moves } from './moves.ts';
import { pairOf } from './pair.ts';
import { tokens } from './tokens.ts';

/** So many invented words, no two alike. */
const strange = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}q${n}`);
const cutShort = (a: readonly string[], b: readonly string[]) =>
  wordChanges(a.join(' '), b.join(' ')).cutShort;

describe('long texts', () => {
  test('are compared exactly up to 250,000 pairs of words', () => {
    expect(cutShort(strange('x', 250), strange('y', 1000))).toBe(false);
    expect(cutShort(strange('x', 251), strange('y', 1000))).toBe(true);
  });

  test('without anchors are compared up to a thousand insertions and deletions', () => {
    const twice = [...strange('common', 150), ...strange('common', 150)];
    const rewritten = (side: string, count: number) => [...strange(side, count), ...twice, `end${side}`];
    expect(cutShort(rewritten('x', 499), rewritten('y', 499))).toBe(false);
    expect(cutShort(rewritten('x', 500), rewritten('y', 500))).toBe(true);
  });

  test('are cut at anchors six times', () => {
    /** A window in which only its own anchor stands once: the next one's stands in it, and once more behind it. */
    const nested = (side: string, level: number, deepest: number): string[] =>
      level === deepest
        ? [...strange(`left${side}`, 400), `anchor${level}`, ...strange(`right${side}`, 400)]
        : [...nested(side, level + 1, deepest), `anchor${level}`, `anchor${level + 1}`, `end${side}${level}`];
    expect(cutShort(nested('x', 1, 6), nested('y', 1, 6))).toBe(false);
    expect(cutShort(nested('x', 1, 7), nested('y', 1, 7))).toBe(true);
  });
});

test('moves are looked for among up to 250,000 pairs of words', () => {
  const moved = (taken: number, put: number) => {
    const [a, b] = [
      [...strange('x', taken - 2), 'central Baghdad stays'].join(' '),
      ['stays', ...strange('y', put - 2), 'central Baghdad'].join(' '),
    ];
    const [lastA, firstB] = [a.indexOf('stays'), b.indexOf('stays') + 'stays'.length];
    const edits = [
      { a: { start: 0, end: lastA }, b: { start: 0, end: 0 } },
      { a: { start: a.length, end: a.length }, b: { start: firstB, end: b.length } },
    ];
    return moves(a, b, edits).length;
  };
  expect(moved(500, 500)).toBe(1);
  expect(moved(500, 501)).toBe(0);
});

describe('the edges of what was added', () => {
  /** By how many tokens an addition of the second half moves to its best edge, where the text is said twice. */
  const slid = (text: string) => {
    const count = tokens(text).length;
    const hunk = { aStart: count, aEnd: count, bStart: count, bEnd: 2 * count };
    const [found] = slideToEdges(pairOf(text, `${text} ${text}`), [hunk]);
    return (found?.bStart ?? 0) - count;
  };

  test('are looked for within fifty tokens', () => {
    const joint = (distance: number) =>
      [...strange('x', 100 - distance), 'and', ...strange('y', distance - 1)].join(' ');
    expect([slid(joint(50)), slid(joint(51))]).toEqual([-50, 0]);
  });

  test('are better at a joint than at a function word, even if it is one that stands at the other end', () => {
    expect(slid('xeral of and vomel')).toBe(-2);
  });

  test('are worse where they part brackets, whatever joint they begin with', () => {
    expect(slid('xeral ( and vomel )')).toBe(0);
  });
});
