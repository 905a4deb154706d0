import { describe, expect, test } from 'vitest';
import { backdropsOf, leastBetween } from './backdrop.ts';
import type { Edge } from './neighbours.ts';

/** What two articles must have in common that are each as alike to the others of a folder as these numbers say. */
function least(...similarities: number[]): number {
  const edges = similarities.flatMap((similarity, i): Edge[] =>
    [0, 1].map((b) => ({ a: i + 2, b, similarity })),
  );
  const [one = 0, other = 0] = backdropsOf(similarities.length + 2, edges);
  return leastBetween(one, other);
}

const times = (count: number, similarity: number): number[] =>
  Array.from({ length: count }, () => similarity);

test('in a small folder it is what independent reports of one event have', () => {
  expect(least()).toBeCloseTo(0.193, 3);
  expect(least(...times(6, 0.5))).toBeCloseTo(0.193, 3);
});

describe('in a folder of many articles', () => {
  test('it is more where all of them are of one subject', () => {
    expect(least(...times(30, 0.12))).toBeCloseTo(0.21, 3);
  });
  test('it is less where they have little in common', () => {
    expect(least(...times(30, 0.04))).toBeCloseTo(0.098, 3);
  });
  test('and never nothing', () => {
    expect(least(...times(30, 0))).toBeCloseTo(0.042, 3);
  });
  test('the nearest are left out, which may tell the same news', () => {
    expect(least(...times(8, 0.5), ...times(30, 0.12))).toBeCloseTo(0.21, 3);
    expect(least(...times(9, 0.5), ...times(30, 0.12))).toBeGreaterThan(0.22);
  });
  test('and so are those far behind', () => {
    expect(least(...times(15, 0.12), ...times(30, 0))).toBeCloseTo(0.21, 3);
    expect(least(...times(14, 0.12), ...times(30, 0))).toBeLessThan(0.2);
  });
  test('twenty versions of one story are not asked to stand out from each other', () => {
    expect(least(...times(20, 0.4))).toBe(0.25);
  });
});
