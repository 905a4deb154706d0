import { expect, test } from 'vitest';
import { changedPlace } from './place.ts';

test('a section that came is where to look', () => {
  expect(changedPlace(['scores', 'method'], ['scores', 'kinds', 'method'])).toBe('kinds');
});

test('where one went, the next one stands', () => {
  expect(changedPlace(['scores', 'kinds', 'method'], ['scores', 'method'])).toBe('method');
});

test('nothing stands after the last, and nothing changed in the same choice', () => {
  expect(changedPlace(['scores', 'method'], ['scores'])).toBeUndefined();
  expect(changedPlace(['scores', 'method'], ['scores', 'method'])).toBeUndefined();
});
