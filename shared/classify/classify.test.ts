import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../comparison.ts';
import { wordEdits } from '../words/changes.ts';
import { classify } from './classify.ts';
import { ENGLISH } from './tables.ts';
import { change, sideIn } from './testing.ts';

test.each([
  ['figure', 'came after {dozens} of drone attacks', 'came after {at least 100} drone attacks'],
  ['date', 'The Pentagon said {on Monday} that', 'The Pentagon said {}that'],
  ['quote', 'He said “it is {honestly} quick”.', 'He said “it is {} quick”.'],
  ['attribution', 'Sudani {said} that Iraq was ready.', 'Sudani {insisted} that Iraq was ready.'],
  ['hedge', 'The strikes {apparently} came in response', 'The strikes {}came in response'],
  ['framing', 'strikes on Iran-linked {militias}', 'strikes on Iran-linked {resistance groups}'],
  ['name', 'talks held in {Doha} with the envoy', 'talks held in {Cairo} with the envoy'],
  ['spelling', 'a need to {reorganise} this relationship', 'a need to {reorganize} this relationship'],
  ['punctuation', 'the exit{,} which was slow', 'the exit{} which was slow'],
  ['wording', 'forces from {the country} soon', 'forces from {its soil} soon'],
])('%s', (kind, a, b) => {
  expect(change(a, b).kind).toBe(kind);
});

test('classifying never changes which text is marked', () => {
  const word = fc.constantFrom(
    ...[
      'dozens',
      'of',
      '100',
      'the',
      'Iraq',
      'said',
      '“',
      '”',
      ',',
      'militias',
      'could',
      'Jan.',
      '5',
      'US',
      'on',
      'Monday',
    ],
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 14 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const edits = wordEdits(a, b);
      const changes = classify(sideIn(a), sideIn(b), edits, ENGLISH);
      expect(changes.map(({ a, b }) => ({ a, b }))).toEqual(edits);
      for (const { kind, why } of changes)
        expect([KINDS.includes(kind), why.length > 0]).toEqual([true, true]);
    }),
  );
});
