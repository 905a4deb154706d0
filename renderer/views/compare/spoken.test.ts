import { expect, test } from 'vitest';
import { compare } from '../../../shared/compare.ts';
import { sampleVersion } from '../../../shared/testing.ts';
import type { Stop } from './layout.ts';
import { spoken } from './spoken.ts';

const comparison = compare(sampleVersion('a', 'Dozens came.'), sampleVersion('b', 'At least 100 left.'));
const NOTHING = { start: 0, end: 0 };
const [DOZENS, AT_LEAST] = [
  { start: 0, end: 6 },
  { start: 0, end: 12 },
];
const say = (stop: Pick<Stop, 'topic' | 'a' | 'b' | 'why'>) =>
  spoken({ ...stop, id: '', cosmetic: false, line: 0 }, 1, 3, comparison).replace(/outlet-/g, '');

test('a change is told by what each side says', () => {
  expect(say({ topic: 'figure', a: DOZENS, b: AT_LEAST, why: 'vague' })).toBe(
    '1 of 3. In a “Dozens”, in b “At least 100”',
  );
});

test('what only one side says is told as such; why it is of its kind is no doubt of it', () => {
  expect(say({ topic: 'only-a', a: DOZENS, b: NOTHING, why: '' })).toBe('1 of 3. Not in b: “Dozens”');
  expect(say({ topic: 'figure', a: DOZENS, b: NOTHING, why: 'vague' })).toBe('1 of 3. Not in b: “Dozens”');
  expect(say({ topic: 'figure', a: NOTHING, b: AT_LEAST, why: 'exact' })).toBe(
    '1 of 3. Only in b: “At least 100”',
  );
});

test('a doubt is told with what it rests on', () => {
  expect(say({ topic: 'only-b', a: NOTHING, b: AT_LEAST, why: 'doubtful: may answer to “Dozens”' })).toBe(
    '1 of 3. “At least 100”: doubtful: may answer to “Dozens” in a',
  );
});
