import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../compare.ts';
import { version } from './samples.ts';
import { weave } from './weave.ts';

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
        const strands = weave([a.text, b.text], range, link.changes);
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
