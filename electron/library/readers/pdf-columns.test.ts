import { describe, expect, test } from 'vitest';
import { inReadingOrder } from './pdf-columns.ts';
import type { Fragment } from './pdf-fragments.ts';

/** A line of type in points: from where to where it reaches, and how far down it stands. */
const line = (text: string, left: number, right: number, y: number): Fragment => ({
  text,
  left,
  right,
  y,
  size: 10,
});

/** So many lines of a column; `leftOf` says where each begins. */
const column = (name: string, leftOf: (row: number) => number, width: number, rows: number): Fragment[] =>
  Array.from({ length: rows }, (_, row) =>
    line(`${name}${row + 1}`, leftOf(row), leftOf(row) + width, 200 + 12 * row),
  );

/** Two columns; the right one's lines begin at these places. */
const beside = (rows: number, leftOf: (row: number) => number): Fragment[] => [
  ...column('a', () => 50, 200, rows),
  ...column('b', leftOf, 200, rows),
];

const order = (...pages: readonly (readonly Fragment[])[]): string =>
  (inReadingOrder(pages).at(-1) ?? []).map(({ text }) => text).join(' ');

describe('columns are read one after the other', () => {
  const across = (lines: number) =>
    Array.from({ length: lines }, (_, row) => line('—', 50, 520, 190 - 12 * row));

  test('below lines that cross the gap between them, unless most lines do', () => {
    expect(order([...across(3), ...beside(5, () => 320)])).toBe('— — — a1 a2 a3 a4 a5 b1 b2 b3 b4 b5');
    expect(order([...across(8), ...beside(5, () => 320)])).toContain('a1 b1 a2 b2 a3 b3 a4 b4 a5 b5');
  });

  test('if their lines begin below one another, two points more or less', () => {
    const wandering = (points: number) => order(beside(6, (row) => 320 + (row % 2) * points));
    expect(wandering(2)).toBe('a1 a2 a3 a4 a5 a6 b1 b2 b3 b4 b5 b6');
    expect(wandering(4)).toBe('a1 b1 a2 b2 a3 b3 a4 b4 a5 b5 a6 b6');
  });

  test('on a page of few lines if a page of many has its gap there, twelve points more or less', () => {
    const onLastPage = (left: number) =>
      order(
        beside(6, () => 320),
        beside(2, () => left),
      );
    expect(onLastPage(329)).toBe('a1 a2 b1 b2');
    expect(onLastPage(338)).toBe('a1 b1 a2 b2');
  });

  test('up to eight of them, which is as many as newspapers have', () => {
    const columns = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        column('abcdefghijkl'[i] ?? '', () => 20 + 50 * i, 40, 4),
      ).flat();
    expect(order(columns(8))).toBe(
      'a1 a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 c4 d1 d2 d3 d4 e1 e2 e3 e4 f1 f2 f3 f4 g1 g2 g3 g4 h1 h2 h3 h4',
    );
    expect(order(columns(10))).toMatch(/ g4 h1 i1 j1 h2 /);
  });
});
