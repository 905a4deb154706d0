import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from './tokens.ts';

/** Tokens as they stand in the text, in one string. */
const pieces = (text: string) =>
  tokens(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
const canonical = (text: string) => tokens(text).map((token) => token.canonical);

test.each([
  ['some 2,500 troops, 3.5% of $1.2 billion', 'some | 2,500 | troops | , | 3.5 | % | of | $1.2 | billion'],
  ['US$5bn at 10:30 a.m. on Jan. 5', 'US$5bn | at | 10:30 | a.m. | on | Jan. | 5'],
  ['in 10–15 days, a 5-year-old', 'in | 10–15 | days | , | a | 5-year-old'],
  ['US-led forces left the U.S. on 5/1/2024.', 'US-led | forces | left | the | U.S. | on | 5/1/2024 | .'],
  ['wasn’t Iraq’s “raison d’être”', 'wasn’t | Iraq’s | “ | raison | d’être | ”'],
  ['Islamic State/Daesh (PMF)...', 'Islamic | State | / | Daesh | ( | PMF | ) | ...'],
  ['re\u00ADorgan\u200Bise', 're\u00ADorgan\u200Bise'],
  ['at https://example.org/a?b=1.', 'at | https://example.org/a?b=1 | .'],
  ['北京和上海', '北京 | 和 | 上海'],
])('%s', (text, expected) => expect(pieces(text)).toBe(expected));

test.each([
  ['U.S.', 'US'],
  ['U.S', 'USA'],
  ['U.N.', 'UN'],
  ['U.S.-led', 'US-led'],
  ['Al-Sudani', 'al‑Sudani'],
  ['destabilising', 'Destabilizing'],
  ['re\u00ADorganised', 'reorganized'],
  ['“so”', "'so'"],
  ['2,500', '2500'],
  ['twenty-five', '25'],
  ['3 per cent', '3%'],
  ['Jan. 5', 'January 5'],
  ['--', '—'],
  ['don’t', "don't"],
  ['advisor', 'adviser'],
  ['ﬁnal', 'final'],
])('%s is %s', (a, b) => expect(canonical(a)).toEqual(canonical(b)));

test.each([
  ['US', 'us'],
  ['WHO', 'who'],
  ['tonne', 'ton'],
  ['2,500', '25'],
  ['1.5', '15'],
  ['a.m.', 'am'],
])('%s is not %s', (a, b) => expect(canonical(a)).not.toEqual(canonical(b)));

test('a possessive is noted and left out of the canonical form, a contraction is not', () => {
  expect(tokens('Israel’s')).toMatchObject([{ canonical: 'israel', possessive: true }]);
  expect(tokens("it's")).toMatchObject([{ canonical: "it's", possessive: false }]);
});

test('tokens lie in order and leave out only what is not seen, in any text', () => {
  const unseen = (text: string) => /^[\s\p{C}]*$/u.test(text);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0;
      const fine = tokens(text).every(({ start, end, canonical }) => {
        const gap = text.slice(at, start);
        at = end;
        return unseen(gap) && end > start && canonical !== '';
      });
      expect(fine && unseen(text.slice(at))).toBe(true);
    }),
  );
});
