import { expect, test } from 'vitest';
import { presentIn } from './present.ts';

const present = presentIn([
  { id: 'aa', file: 'a.txt' },
  { id: 'bb', file: 'b.csv' },
  { id: 'bb#2', file: 'b.csv' },
  { id: 'aa@0123456789abcdef', file: 'copy.txt' },
  { id: 'dd.2', file: 'd.txt' },
]);

test('an article is known by its bytes, whatever its file is called now', () => {
  expect(present('aa', 'earlier.txt')).toBe('aa');
  expect(present('aa')).toBe('aa');
});

test('else by its file, and its place in it', () => {
  expect(present('old', 'a.txt')).toBe('aa');
  expect(present('old#2', 'b.csv')).toBe('bb#2');
  expect(present('old@0123456789abcdef', 'copy.txt')).toBe('aa@0123456789abcdef');
  expect(present('aa@copy.txt', 'copy.txt')).toBe('aa@0123456789abcdef');
  expect(present('old.2', 'd.txt')).toBe('dd.2');
});

test('or not at all', () => {
  expect(present('old')).toBeUndefined();
  expect(present('old', 'gone.txt')).toBeUndefined();
  expect(present('old#3', 'b.csv')).toBeUndefined();
});
