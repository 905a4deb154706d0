import { expect, test } from 'vitest';
import { compareFigures, type Figure } from './figure.ts';
import { change, sideIn } from './testing.ts';

const figuresIn = (text: string): readonly Figure[] => sideIn(text).figures;

/** A figure as text: "24–240 vague", "1200000000 dollar". */
const shown = ({ low, high, bound, unit }: Figure): string =>
  [low === high ? low : `${low}–${high}`, bound === 'exact' ? '' : bound, unit]
    .filter((part) => part !== '')
    .join(' ');

test.each([
  ['34 people', '34'],
  ['thirty-four people', '34'],
  ['two hundred and five people', '205'],
  ['1,200 jobs', '1200'],
  ['a dozen jobs', '12'],
  ['half a million people', '500000'],
  ['1.5 million people', '1500000'],
  ['$1.2bn', '1200000000 dollar'],
  ['$1.2 billion', '1200000000 dollar'],
  ['3 million euros', '3000000 euro'],
  ['4.2 per cent', '4.2 percent'],
  ['4.2%', '4.2 percent'],
  ['one in four patients', '25 percent'],
  ['two-thirds of voters', '66.67 percent'],
  ['the second-largest producer', '2 ordinal'],
  ['a 103rd parade', '103 ordinal'],
  ['dozens of attacks', '24–240 vague'],
  ['numerous attacks', '3–Infinity vague'],
  ['tens of thousands of people', '20000–200000 vague'],
  ['some 2,500 troops', '2250–2750 about'],
  ['more than 40,000 dead', '40000–Infinity more-than'],
  ['at least 100 of attacks', '100–Infinity at-least'],
  ['up to 120 people', '0–120 at-most'],
  ['nearly 100 people', '90–100 nearly'],
  ['50 or more people', '50–Infinity at-least'],
  ['between 10 and 20 people', '10–20 range'],
  ['10-20 people', '10–20 range'],
  ['10 to 20 people', '10–20 range'],
  ['only 3 people', '3'],
  ['a 22-year-old man', '22'],
  ['exceeding 300 dead', '300–Infinity more-than'],
])('%s is read as %s', (text, expected) => {
  expect(figuresIn(text).map(shown)).toEqual([expected]);
});

test.each([
  'one of them',
  'over the border',
  'in 2003',
  'at 10:30',
  'an F-16 jet',
  'on 5 January',
  'some people',
  'about him',
])('no figure in "%s"', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test.each([
  ['dozens of attacks', 'at least 100 attacks', 'compatible'],
  ['numerous attacks', 'dozens of attacks', 'sharper'],
  ['some 2,500 troops', '2,500 troops', 'sharper'],
  ['2,500 troops', 'thousands of troops', 'vaguer'],
  ['dozens of people', 'thousands of people', 'contradictory'],
  ['34 people', '35 people', 'contradictory'],
  ['33 percent', '34 percent', 'contradictory'],
  ['33%', 'a third', 'equal'],
  ['50 miles', '80 km', 'equal'],
  ['50 miles', '90 km', 'contradictory'],
  ['some 150 men', 'about 150 men', 'equal'],
  ['more than 18 weeks', 'at least 18 weeks', 'compatible'],
  ['fewer than 100 men', 'up to 100 men', 'compatible'],
  ['$5m', '£5m', 'incomparable'],
])('%s → %s: %s', (a, b, relation) => {
  const [x, y] = [figuresIn(a)[0], figuresIn(b)[0]];
  expect(x && y && compareFigures(x, y)).toBe(relation);
});

test('the explanation says how both are meant', () => {
  expect(change('after {dozens of} attacks', 'after {at least 100} attacks').why).toBe(
    'dozens → at least 100: compatible (a vague quantity → a lower bound)',
  );
});

test.each([
  [
    'a figure moved inside the sentence is no other figure',
    'In Gaza {34 }people {}died',
    'In Gaza {}people {34 }died',
    'spelling',
  ],
  [
    '"many" in a longer cut is not what was cut',
    'calls {by mostly Shia factions, many close to Iran, }grew',
    'calls {}grew',
    'wording',
  ],
  ['"the first" is a way of speaking', 'giving {the first} details', 'giving {} details', 'wording'],
  ['a vague word alone is a figure', '{Many} groups left', '{} groups left', 'figure'],
  [
    'an age in a longer cut is not what was cut',
    'Smith{, a 22-year-old baker from the town}, left',
    'Smith{}, left',
    'wording',
  ],
  ['an age alone is a figure', 'a {22-year-old }baker', 'a {}baker', 'figure'],
])('%s', (_, a, b, kind) => {
  expect(change(a, b).kind).toBe(kind);
});
