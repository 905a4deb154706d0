import { expect, test } from 'vitest';
import { inQuotes, isolated, isRightToLeft } from './right-to-left.ts';

test('a text runs as its first letter does', () => {
  expect(isRightToLeft('100 هجوم على US')).toBe(true);
  expect(isRightToLeft('US strikes, الضربات')).toBe(false);
  expect(isRightToLeft('2,500')).toBe(false);
});

test('words from right to left are kept apart from the sentence that they stand in', () => {
  expect(`share ${inQuotes('قال رئيس')}, ${inQuotes('שלום')}`).toBe(
    'share \u2068“قال رئيس”\u2069, \u2068“שלום”\u2069',
  );
});

test('words from left to right are as they were', () => {
  expect([isolated('dozens'), inQuotes('dozens'), isolated('')]).toEqual(['dozens', '“dozens”', '']);
});
