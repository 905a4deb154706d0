import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heap } from './collections.ts';
import { linkage } from './linkage.ts';
import { nearestPairs } from './neighbours.ts';
import type { Vector } from './vectors.ts';

/** Vectors of length 1 with these similarities: the rows of the table's Cholesky factor. */
function vectorsOf(table: readonly (readonly number[])[]): Vector[] {
  const rows: number[][] = [];
  table.forEach((similarities, i) => {
    const row: number[] = [];
    for (let j = 0; j < i; j++) {
      const known = row.reduce((sum, x, k) => sum + x * (rows[j]?.[k] ?? 0), 0);
      row.push(((similarities[j] ?? 0) - known) / (rows[j]?.[j] ?? 1));
    }
    row.push(Math.sqrt(1 - row.reduce((sum, x) => sum + x * x, 0)));
    rows.push(row);
  });
  return rows.map((row) => ({ terms: Int32Array.from(row, (_, k) => k), weights: Float64Array.from(row) }));
}

/** Stories of articles by the similarities of each to those before it. */
function stories(...table: number[][]): string[] {
  const vectors = vectorsOf(table);
  const free = { together: [], apart: [] };
  return linkage(vectors, nearestPairs(vectors), free)
    .map((members) => members.join(' '))
    .toSorted();
}

describe('two articles are one story', () => {
  test('from a similarity that independent reports have', () => expect(stories([], [0.2])).toEqual(['0 1']));
  test('and two below it', () => expect(stories([], [0.18])).toEqual(['0', '1']));
});

describe('a further article joins near copies', () => {
  test('when it is a third as like them', () => expect(stories([], [0.9], [0.28, 0.28])).toEqual(['0 1 2']));
  test('and not as a mere follow-up', () => expect(stories([], [0.9], [0.25, 0.25])).toEqual(['0 1', '2']));
  test('less suffices with reports that differ', () =>
    expect(stories([], [0.4], [0.2, 0.2])).toEqual(['0 1 2']));
});

describe('two stories that hold together are one', () => {
  const pairs = (inside: number, between: number) =>
    stories([], [inside], [between, between], [between, between, inside]);
  test('when they are nearly as like each other', () => expect(pairs(0.4, 0.3)).toEqual(['0 1 2 3']));
  test('and not when they share a subject', () => expect(pairs(0.4, 0.26)).toEqual(['0 1', '2 3']));
  test('from a similarity that different news never has', () =>
    expect(pairs(0.9, 0.33)).toEqual(['0 1 2 3']));
  test('and near copies below it are not', () => expect(pairs(0.9, 0.31)).toEqual(['0 1', '2 3']));
});

describe('an article that was left joins', () => {
  /** Two reports of one event; a third one; and other news. */
  const left = (toReports: number, toOther: number, reports = 0.4) =>
    stories([], [reports], [toReports, toReports], [0, 0, toOther]);
  test('the story that it is clearly more like than any other', () =>
    expect(left(0.175, 0.13)).toEqual(['0 1 2', '3']));
  test('and no story that it is only a little more like', () =>
    expect(left(0.175, 0.14)).toEqual(['0 1', '2', '3']));
  test('nor one that it is hardly like', () => expect(left(0.16, 0.05)).toEqual(['0 1', '2', '3']));
  test('nor near copies as a mere follow-up', () => expect(left(0.18, 0.05, 0.9)).toEqual(['0 1', '2', '3']));
});

test('the mean counts: a chain of neighbours is not one story', () => {
  expect(stories([], [0.4], [0, 0.4], [0, 0, 0.4])).toEqual(['0 1', '2 3']);
});

test('a heap gives its items in order, whatever is pushed between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, more) => {
      const queue = heap(first, (a, b) => a - b);
      for (const item of more) queue.push(item);
      const out = [...first, ...more].map(() => queue.pop());
      expect(out).toEqual([...first, ...more].toSorted((a, b) => a - b));
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
