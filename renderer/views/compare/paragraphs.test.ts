import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, runs } from './paragraphs.ts';

const text = 'dozens of drone attacks';
const mark = (start: number, end: number): Mark => ({ id: `${start}`, start, end });

test('runs are marked and unmarked text in turn', () => {
  expect(runs(text, { start: 0, end: 15 }, [mark(0, 6), mark(10, 15)])).toEqual([
    { at: 0, text: 'dozens', mark: '0' },
    { at: 6, text: ' of ' },
    { at: 10, text: 'drone', mark: '10' },
  ]);
});

test('a mark that has no text of its own keeps its place', () => {
  expect(runs(text, { start: 0, end: 9 }, [mark(6, 6)])).toEqual([
    { at: 0, text: 'dozens' },
    { at: 6, text: '', mark: '6' },
    { at: 6, text: ' of' },
  ]);
});

test('white space at the edges of a mark is not marked', () => {
  expect(runs(text, { start: 0, end: 15 }, [mark(6, 10)])).toEqual([
    { at: 0, text: 'dozens ' },
    { at: 7, text: 'of', mark: '6' },
    { at: 9, text: ' drone' },
  ]);
});

test('a mark that goes on beyond the range is cut at its edge, one outside is left out', () => {
  expect(runs(text, { start: 7, end: 15 }, [mark(0, 3), mark(10, 23), mark(23, 23)])).toEqual([
    { at: 7, text: 'of ' },
    { at: 10, text: 'drone', mark: '10' },
  ]);
});

test('runs laid end to end give back the text, wherever the marks are', () => {
  const edges = fc.array(fc.integer({ min: 0, max: text.length }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(edges, fc.integer({ min: 0, max: 12 }), (points, from) => {
      const sorted = [...points].sort((x, y) => x - y);
      const marks = sorted.flatMap((start, index) =>
        index % 2 ? [] : [mark(start, sorted[index + 1] ?? start)],
      );
      const range = { start: from, end: text.length };
      expect(
        runs(text, range, marks)
          .map((run) => run.text)
          .join(''),
      ).toBe(text.slice(from));
    }),
  );
});
