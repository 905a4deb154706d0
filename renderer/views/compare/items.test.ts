import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allItems, type Item, itemOfLine, itemsWithFolds } from './items.ts';
import type { Layout, Line, Stop } from './layout.ts';

const NOWHERE = { start: 0, end: 0 };
const stop = (line: number): Stop => ({
  id: `${line}`,
  topic: 'figure',
  cosmetic: false,
  line,
  a: NOWHERE,
  b: NOWHERE,
  why: '',
});

/** One line for each letter: "." without a difference, "x" with one. */
function layout(picture: string): Layout {
  const lines = [...picture].map((letter, index): Line => {
    const stops = letter === 'x' ? [stop(index)] : [];
    return { kind: 'linked', a: NOWHERE, b: NOWHERE, rows: NOWHERE, opens: false, stops, corrections: [] };
  });
  return { lines, stops: lines.flatMap(({ stops }) => stops) };
}

/** A picture of the items: "-" for a line, its number of lines for a fold. */
const picture = (items: readonly Item[]): string =>
  items.map((item) => (item.type === 'line' ? '-' : `${item.lines.end - item.lines.start}`)).join('');

const folded = (lines: string, selected = -1, opened: number[] = []) => {
  const made = layout(lines);
  return picture(itemsWithFolds(made, made.stops, selected, new Set(opened)));
};

test('a difference keeps one line on each side of it', () => {
  expect(folded('.....x.....')).toBe('4---4');
});

test('a single line is not worth a fold', () => {
  expect(folded('x...x')).toBe('-----');
  expect(folded('x....x')).toBe('--2--');
});

test('the line that is selected stays', () => {
  expect(folded('..........', 4)).toBe('4-5');
});

test('a fold that was opened shows its lines', () => {
  expect(folded('......x', -1, [0])).toBe('-------');
});

test('every line is in one item, in order, folded or not', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('.', 'x'), maxLength: 40 }),
      fc.nat(40),
      (lines, selected) => {
        const made = layout(lines);
        for (const items of [allItems(made), itemsWithFolds(made, made.stops, selected, new Set())]) {
          const all = items.flatMap((item) =>
            item.type === 'line'
              ? [item.line]
              : Array.from({ length: item.lines.end - item.lines.start }, (_, nth) => item.lines.start + nth),
          );
          expect(all).toEqual([...lines].map((_, index) => index));
          expect(itemOfLine(items)).toHaveLength(lines.length);
        }
      },
    ),
  );
});
