import { expect, test } from 'vitest';
import { excerpt, kindLines } from './kind-lines.ts';
import type { Lemma, Quotation } from './report.ts';

const TEXT = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen.';

const quoted = (words: string, version = 'a', shift = 0): Quotation => {
  const start = TEXT.indexOf(words) + shift;
  return { version, start, end: start + words.length, text: words };
};

const lemma = (words: string, readings: readonly [string, string][], shift = 0): Lemma => ({
  lemma: quoted(words, 'a', shift),
  context: { ...quoted(TEXT), start: shift },
  variants: readings.map(([version, text]) => ({
    reading: { version, start: shift, end: shift + text.length, text },
    context: { version, start: shift, end: shift + text.length, text },
    kind: 'figure',
    why: 'another figure',
  })),
});

test('six words on either side are enough to know the place', () => {
  expect(excerpt(quoted(TEXT), quoted('eight'))).toEqual({
    before: '… two three four five six seven ',
    words: 'eight',
    after: ' nine ten eleven twelve thirteen fourteen.',
  });
});

test('outlets that read alike stand together', () => {
  const [line] = kindLines([
    lemma('eight', [
      ['b', '8'],
      ['c', 'nine'],
      ['d', '8'],
    ]),
  ]);
  const told = line?.readings.map(({ words, places }) => [words, ...places.map(({ version }) => version)]);
  expect(told).toEqual([
    ['8', 'b', 'd'],
    ['nine', 'c'],
  ]);
});

test('places that differ alike are one line with all its places', () => {
  const lines = kindLines([lemma('eight', [['b', '8']]), lemma('eight', [['b', '8']], 500)]);
  expect(lines.map(({ places }) => places.length)).toEqual([2]);
  expect(lines[0]?.readings[0]?.places.map(({ start }) => start)).toEqual([0, 500]);
});

test('places where words are added stay apart', () => {
  const added = (shift: number) => lemma('', [['b', 'more']], shift);
  expect(kindLines([added(0), added(9)]).length).toBe(2);
});
