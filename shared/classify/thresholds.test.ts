/** Each threshold at its edge: the case on either side that decides it. */
import { expect, test } from 'vitest';
import { compareFigures } from './figure.ts';
import { change, sideIn } from './testing.ts';

const relation = (a: string, b: string) => {
  const [x, y] = [sideIn(a).figures[0], sideIn(b).figures[0]];
  return x && y && compareFigures(x, y);
};

test('ABOUT: "some 2,500" allows a tenth to either side', () => {
  expect(relation('some 2,500 men', '2,750 men')).toBe('sharper');
  expect(relation('some 2,500 men', '2,760 men')).toBe('contradictory');
});

test('CONVERSION: two in a hundred are rounding between miles and kilometres', () => {
  expect(relation('50 miles', '82 km')).toBe('equal');
  expect(relation('50 miles', '83 km')).toBe('contradictory');
});

test('VAGUE_ALONE: "many" in four words is the point, in five it is not', () => {
  expect(change('They saw {many very big ships} there', 'They saw {} there').kind).toBe('figure');
  expect(change('They saw {many very big grey ships} there', 'They saw {} there').kind).toBe('wording');
});

test('LONG_CUT: thirteen words that one side has alone are a passage', () => {
  const twelve = 'and then said so once more to all who were still there';
  expect(change(`He left {${twelve}}.`, 'He left {}.').kind).toBe('attribution');
  expect(change(`He left {${twelve} today}.`, 'He left {}.').kind).toBe('wording');
});

test('NAMES_SHARE: two names in five content words are the point, two in six are not', () => {
  expect(change('It went{ to old harbour towns, Doha, Dubai}, on', 'It went{}, on').kind).toBe('name');
  expect(change('It went{ to old busy harbour towns, Doha, Dubai}, on', 'It went{}, on').kind).toBe(
    'wording',
  );
});

test('LOADED_WITHIN: a judging word among four content words is the point, among five it is not', () => {
  expect(change('It had {brutal winter storm weeks} there', 'It had {snow} there').kind).toBe('framing');
  expect(change('It had {brutal cold winter storm weeks} there', 'It had {snow} there').kind).toBe('wording');
});
