import { expect, test } from 'vitest';
import { compare } from '../compare.ts';
import { comparisonText } from './comparison-text.ts';
import { PAIR, version } from './samples.ts';

test('a comparison reads as counts and marked paragraphs', () => {
  const text = comparisonText(compare(...PAIR));
  expect(text).toContain('1 are only in a');
  expect(text).toMatch(/^~ {3}The strikes came after /m);
  expect(text).toMatch(/\[-dozens/);
  expect(text).toMatch(/^< {3}Baghdad condemned them\.$/m);
  expect(text).toMatch(/^> {3}Nobody was arrested\.$/m);
  expect(text).toMatch(/^= {3}It is an oil producer\.$/m);
});

test('lines are no longer than a terminal is wide', () => {
  const long = version('many words '.repeat(60));
  const widest = Math.max(
    ...comparisonText(compare(long, long))
      .split('\n')
      .map((line) => line.length),
  );
  expect(widest).toBeLessThanOrEqual(80);
});

test('control characters do not reach the terminal', () => {
  const hostile = version('\u001b]0;title\u0007 Red \u001b[31mtext.');
  expect(comparisonText(compare(hostile, hostile))).not.toMatch(/[^\P{Cc}\n]/u);
});
