import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../compare.ts';
import { HOSTILE, version } from './samples.ts';
import { type Strand, weave, weaveRows } from './weave.ts';

test('what is not only in the other gives each side’s text', () => {
  const sentence = fc.array(
    fc.constantFrom('the', 'US', 'strikes', 'came', 'after', 'dozens', '“of”', '100'),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(sentence, sentence, (one, two) => {
      const [a, b] = [version(`${one.join(' ')}.`), version(`${two.join(' ')}.`)];
      for (const link of compare(a, b).links) {
        const range = { a: { start: 0, end: a.text.length }, b: { start: 0, end: b.text.length } };
        const strands = weave([a.text, b.text], range, link);
        const without = (place: string) => strands.filter((strand) => strand.in !== place);
        expect(
          without('b')
            .map(({ text }) => text)
            .join(''),
        ).toBe(a.text);
        expect(
          without('a')
            .map(({ text }) => text)
            .join(''),
        ).toBe(b.text);
      }
    }),
  );
});

const told = (strands: readonly Strand[], without: 'a' | 'b'): string =>
  strands
    .filter((strand) => strand.in !== without)
    .map(({ text }) => text)
    .join('');

test('the rows of two versions give each whole text', () => {
  const part = fc.constantFrom(
    ...HOSTILE,
    'One two three.',
    'One two four.',
    'Five six seven eight.',
    '\n\n',
    '  ',
  );
  const text = fc.array(part).map((parts) => `${parts.join(' ')} Ten eleven.`);
  fc.assert(
    fc.property(text, text, (one, two) => {
      const { versions, rows, links } = compare(version(one), version(two));
      const strands = weaveRows(versions[0], versions[1], rows, links).flat();
      expect(told(strands, 'b')).toBe(one);
      expect(told(strands, 'a')).toBe(two);
    }),
    { numRuns: 50 },
  );
});
