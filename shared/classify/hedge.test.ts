import { expect, test } from 'vitest';
import { change } from './testing.ts';

test.each([
  [
    'gone',
    'The strikes {apparently} came',
    'The strikes {}came',
    'apparently → nothing: not vouched for → plainly stated',
  ],
  ['weaker', 'It {would likely} rise', 'It {could} rise', 'would likely → could: probable → possible'],
  [
    'stressed',
    'It is {clearly} so',
    'It is {} so',
    'clearly → nothing: stressed as certain → plainly stated',
  ],
])('%s', (_, a, b, why) => {
  expect(change(a, b)).toMatchObject({ kind: 'hedge', why });
});

test('a tense shifted in reported speech is no hedge', () => {
  expect(change('that Iraq {can} now defend itself', 'that Iraq {could} now defend itself').kind).toBe(
    'wording',
  );
  expect(change('that it {will} go ahead', 'that it {would} go ahead').kind).toBe('wording');
});
