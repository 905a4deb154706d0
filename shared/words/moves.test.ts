import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordEdits } from './changes.ts';
import { moves } from './moves.ts';
import { tokens } from './tokens.ts';

const moved = (a: string, b: string) =>
  moves(a, b, wordEdits(a, b)).map((move) => [
    a.slice(move.a.start, move.a.end),
    b.slice(move.b.start, move.b.end),
  ]);

test.each([
  [
    '“It is over,” he told Reuters in Baghdad on Tuesday.',
    'On Tuesday he told Reuters in Baghdad: “It is over.”',
    [],
  ],
  [
    'The Pentagon said on Monday that it had no plans to withdraw its troops.',
    'The Pentagon said that it had no plans to withdraw its troops.',
    [],
  ],
  [
    'After the strikes on Baghdad airport, the parliament voted for the departure of all foreign forces.',
    'The parliament voted for the departure of all foreign forces after the strikes on Baghdad airport.',
    [['After the strikes on Baghdad airport', 'after the strikes on Baghdad airport']],
  ],
  [
    'In central Baghdad the parliament voted for the departure of all foreign forces.',
    'The parliament voted for the departure of all foreign forces in central Baghdad.',
    [['In central Baghdad', 'in central Baghdad']],
  ],
])('%s', (a, b, expected) => expect(moved(a, b)).toEqual(expected));

test('what moved is word by word the same on both sides, and lies in edits', () => {
  const text = fc.array(fc.constantFrom(...'red green blue and , the black white'.split(' ')), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(text, text, (x, y) => {
      const [a, b] = [x.join(' '), y.join(' ')];
      const edits = wordEdits(a, b);
      for (const move of moves(a, b, edits)) {
        const words = (side: string) => tokens(side).map(({ canonical }) => canonical);
        expect(words(a.slice(move.a.start, move.a.end))).toEqual(words(b.slice(move.b.start, move.b.end)));
        expect(edits.some((edit) => edit.a.start <= move.a.start && move.a.end <= edit.a.end)).toBe(true);
        expect(edits.some((edit) => edit.b.start <= move.b.start && move.b.end <= edit.b.end)).toBe(true);
      }
    }),
  );
});
