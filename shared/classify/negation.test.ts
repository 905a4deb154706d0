import { expect, test } from 'vitest';
import { lookUp } from './tables.ts';
import { change } from './testing.ts';

test.each([
  ['the verb alone', 'The army {fired}.', 'The army {did not fire}.', 'not: only the second denies this'],
  ['"not" alone', 'The deal is {not }dead.', 'The deal is {}dead.', 'not: only the first denies this'],
  ['a contraction', 'It {doesn’t work}.', 'It {works}.', 'doesn’t: only the first denies this'],
  ['"no"', 'They have {no} plans.', 'They have {} plans.', 'no: only the first denies this'],
])('%s', (_, a, b, why) => {
  expect(change(a, b)).toMatchObject({ kind: 'hedge', why: `${why}, the other says the opposite` });
});

test.each([
  ['denied in other words', 'It {failed to pass}.', 'It {did not pass}.'],
  ['how long, not whether', 'It is {no longer} here.', 'It is {} here.'],
  ['how many, not whether', 'It cost {no less than} it.', 'It cost {} it.'],
  ['another statement', 'He {did not speak}.', 'He {left the room}.'],
  ['denied on both sides', 'He {did not speak}.', 'He {never spoke}.'],
])('no denial: %s', (_, a, b) => {
  expect(change(a, b).why).not.toContain('denies');
});

test('what is said in another language is left alone', () => {
  expect(change('Das {no }ist', 'Das {}ist', lookUp('de')).kind).toBe('wording');
});
