import { describe, expect, test } from 'vitest';
import type { Fragment } from './pdf-fragments.ts';
import { paragraphs } from './pdf-paragraphs.ts';

interface Line {
  readonly text?: string;
  /** Where it begins and ends, in points; the column is 200 wide. */
  readonly from?: number;
  readonly to?: number;
  /** How far below the line before. */
  readonly below?: number;
  readonly size?: number;
}

/** One column of ten-point type. */
function page(lines: readonly Line[]): Fragment[] {
  let y = 0;
  return lines.map(
    ({ text = 'ships waited in the roads outside for days', from = 0, to = 200, below = 12, size = 10 }) => {
      y += below;
      return { text, left: from, right: to, y, size };
    },
  );
}
const read = (lines: readonly Line[]) => paragraphs([page(lines)]);
const LINES: readonly Line[] = [{}, {}, {}];

describe('a paragraph begins', () => {
  test('below a space that is wider than between lines', () => {
    expect(read([...LINES, { below: 14 }, ...LINES])).toHaveLength(1);
    expect(read([...LINES, { below: 20 }, ...LINES])).toHaveLength(2);
  });
  test('at a line that stands in', () => {
    expect(read([...LINES, { from: 5 }, ...LINES])).toHaveLength(1);
    expect(read([...LINES, { from: 12 }, ...LINES])).toHaveLength(2);
  });
  test('at no line that stands in by more than five letters’ width: it is centred', () => {
    expect(read([...LINES, { from: 40 }, ...LINES])).toHaveLength(2);
    expect(read([...LINES, { from: 70 }, ...LINES])).toHaveLength(1);
  });
  test('in type of another size', () => {
    expect(read([...LINES, ...LINES.map((line) => ({ ...line, size: 10.7 }))])).toHaveLength(1);
    expect(read([...LINES, ...LINES.map((line) => ({ ...line, size: 11.5 }))])).toHaveLength(2);
  });
  test('behind a short line with an end mark', () => {
    const last = 'and nobody knew how long.';
    expect(read([...LINES, { text: last, to: 190 }, ...LINES])).toHaveLength(1);
    expect(read([...LINES, { text: last, to: 140 }, ...LINES])).toHaveLength(2);
  });
  test('which is measured by the column’s lines, not by a label that juts out', () => {
    const jutting = (letters: number): Line => ({ text: 'x'.repeat(letters), to: 400 });
    const lines = [...LINES, { text: 'and nobody knew how long.', to: 190 }, ...LINES];
    expect(read([...lines, jutting(15)])).toHaveLength(1);
    expect(read([...lines, jutting(30)])).toHaveLength(2);
  });
});

describe('larger type', () => {
  const large = (letters: number): Line[] =>
    Array.from({ length: letters / 30 }, () => ({ text: 'x'.repeat(29), size: 14, below: 16 }));
  const roles = (lines: readonly Line[]) => read(lines).flatMap(({ role }) => role ?? []);
  const text = Array.from({ length: 20 }, () => LINES).flat();

  test('of up to 250 letters makes a headline', () => {
    expect(roles([...large(180), ...text])).toEqual(['headline']);
    expect(roles([...large(360), ...text])).toEqual([]);
  });
  test('makes the headline below three labels at most', () => {
    const labels = (count: number): Line[] =>
      Array.from({ length: count }, () => ({ text: 'Harbour', below: 30 }));
    expect(roles([...labels(3), ...large(30), ...text])).toEqual(['headline']);
    expect(roles([...labels(5), ...large(30), ...text])).toEqual(['heading']);
  });
});
