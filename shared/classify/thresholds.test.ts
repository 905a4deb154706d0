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

/** The doer of the first deed. */
const doer = (text: string) => {
  const found = sideIn(text).deeds[0]?.doer;
  return found && text.slice(found.start, found.end);
};

test('BY_WITHIN: "by" eight words behind the deed names its doer, nine words behind it does not', () => {
  expect(doer('They were killed on that cold and very dark night by Israelis.')).toBe('Israelis');
  expect(doer('They were killed on that cold and very dark winter night by Israelis.')).toBeUndefined();
});

test('DOER_WORDS: a doer of five words is one, a doer of six is not looked for', () => {
  const five = 'old angry local drunk Israelis';
  expect(doer(`They were killed by ${five}.`)).toBe(five);
  expect(doer('They were killed by old angry local drunk young Israelis.')).toBeUndefined();
});

const reports = (text: string) => sideIn(text).attributions.map(({ start, end }) => text.slice(start, end));

test('SUBJECT: six words before the verb are its subject, a seventh is not', () => {
  expect(reports('Then very old deaf grey tired kind poor mayors said the bridge was safe.')).toEqual([
    'deaf grey tired kind poor mayors said',
  ]);
});

const NOUNS = 'ships boats masts sails ropes flags oars nets hooks lamps bells decks doors planks'.split(' ');

test('AS_WITHIN: "as" within fourteen words makes a report of "describe"', () => {
  const report = (count: number) =>
    reports(`Some people describe ${NOUNS.slice(0, count).join(' ')} as old.`);
  expect(report(13)).toEqual(['Some people describe']);
  expect(report(14)).toEqual([]);
});

test('CLAUSE_WITHIN: a verb within eight words makes a clause of what "suggest" is followed by', () => {
  const report = (count: number) =>
    reports(`Some people suggest ${NOUNS.slice(0, count).join(' ')} were old.`);
  expect(report(8)).toEqual(['Some people suggest']);
  expect(report(9)).toEqual([]);
});

test('NOUN_PHRASE: six words behind a figure may say what it counts', () => {
  const counted = (count: number) =>
    sideIn(`They saw 34 ${NOUNS.slice(0, count).join(' ')} there.`).figures[0]?.of.length;
  expect([counted(5), counted(6), counted(7)]).toEqual([5, 6, 6]);
});

test('STEM: Iran and Iranian are one name, Goa is too short to tell', () => {
  expect(change('in {Iran} today', 'in {Iranian} today').kind).toBe('wording');
  expect(change('in {Goa} today', 'in {Goan} today').kind).toBe('name');
});

test('TITLE_CASE: in a title a capital makes no name of "Militia"', () => {
  const labels = (text: string) => sideIn(text).labels.map(({ start, end }) => text.slice(start, end));
  expect(labels('Army Militia Kills Ten In Gaza City')).toContain('Militia');
  expect(labels('Army Militia killed ten men in city streets today')).not.toContain('Militia');
});
