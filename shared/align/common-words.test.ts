/** Texts in which every word is too common to look a sentence up by: match reports by the minute, minutes, price lists. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';

const PARTS = [
  ['The market', 'The police', 'The river', 'The council', 'The school'],
  ['opened', 'closed', 'visited', 'repaired', 'feared'],
  ['the bridge.', 'the castle.', 'the harbour.', 'the garden.', 'the border.'],
] as const;

/** The sentence of this number, of 125; each of its words stands in a fifth of them. */
const sentence = (n: number): string =>
  PARTS.map((part, k) => part[Math.floor(n / part.length ** k) % part.length]).join(' ');

const pairsOf = (a: readonly string[], b: readonly string[]): string[] =>
  align(a, b).links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => `${i}-${j}`)));

test('of a text and itself, every sentence is linked with one that reads the same', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 124 }), { minLength: 100, maxLength: 250 });
  fc.assert(
    fc.property(numbers, (numbers) => {
      const text = numbers.map(sentence);
      const { links } = align(text, text);
      const found = links.flatMap(({ a, b }) => a.filter((i) => b.some((j) => text[j] === text[i])));
      expect(new Set(found)).toEqual(new Set(text.keys()));
    }),
    { numRuns: 20 },
  );
});

test('a sentence that one side changed is found between those that both have', () => {
  const text = Array.from({ length: 125 }, (_, n) => sentence((n * 31) % 125));
  const edited = text.map((one, i) => (i % 5 === 2 ? one.replace('the ', 'the old ') : one));
  expect(pairsOf(text, edited)).toEqual(text.map((_, i) => `${i}-${i}`));
});
