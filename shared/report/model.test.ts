import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE, PAIR, report, version } from './samples.ts';

test('the shares of the base’s sentences add up to all of them', () => {
  const texts = fc.array(fc.constantFrom(...HOSTILE, 'One two three.', 'Four five six.', 'Seven\n\neight.'));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [scores] = report([version(a.join(' ')), version(b.join(' '))]).scores ?? [];
      const { of = 0, same = 0, cosmetic = 0, reworded = 0, partial = 0, dropped = 0 } = scores?.base ?? {};
      expect(same + cosmetic + reworded + partial + dropped).toBe(of);
    }),
  );
});

test('what only one version says is quoted with its place', () => {
  const [card] = report(PAIR).outlets ?? [];
  expect(card?.onlyInBase.map(({ text }) => text)).toEqual(['Baghdad condemned them.']);
  expect(card?.onlyInOther.map(({ text }) => text)).toEqual(['Nobody was arrested.']);
  const { start = 0, end = 0 } = card?.onlyInOther[0] ?? {};
  expect(PAIR[1].text.slice(start, end)).toBe('Nobody was arrested.');
});

test('only the chosen sections have data', () => {
  const { scores, redline, doubts } = report(PAIR, ['scores']);
  expect([scores?.length, redline, doubts]).toEqual([1, undefined, undefined]);
});

test('a base that is not among the versions is refused', () => {
  expect(() => report([])).toThrow(RangeError);
});
