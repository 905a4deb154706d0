import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from './marks.ts';

test('a text is cut where its marks begin and end', () => {
  const mark = { start: 4, end: 7 };
  expect(pieces('the big dog', { start: 0, end: 11 }, [mark])).toEqual([
    { text: 'the ' },
    { text: 'big', mark },
    { text: ' dog' },
  ]);
});

test('the pieces laid end to end give the stretch', () => {
  const edges = fc.array(fc.nat(30), { maxLength: 8 }).map((list) => list.toSorted((one, two) => one - two));
  fc.assert(
    fc.property(fc.string({ minLength: 30 }), edges, fc.nat(30), fc.nat(30), (text, edge, one, two) => {
      const range = { start: Math.min(one, two), end: Math.max(one, two) };
      const marks = edge.flatMap((start, i) => (i % 2 ? [] : [{ start, end: edge[i + 1] ?? start }]));
      const joined = pieces(text, range, marks).map((piece) => piece.text);
      expect(joined.join('')).toBe(text.slice(range.start, range.end));
    }),
  );
});
