/** What each sort of difference weighs: kind × how far apart. A weight that is changed changes a line here. */
import { expect, test } from 'vitest';
import { story } from './testing.ts';

const REST = [
  'Opposition lawmakers walked out of the chamber during the vote in protest.',
  'Teachers and nurses will receive smaller pay rises than their unions had asked for.',
];

/** "figure 1 × 0.9" for the first finding whose title begins so, of two versions that differ in their first sentence. */
function weighed(title: string, ...firsts: readonly string[]): string {
  const found = story(...firsts.map((first) => [first, ...REST])).find((one) => one.title.startsWith(title));
  return found
    ? `${found.kinds.join('+')} ${found.rank.kind} × ${+found.rank.contradiction.toFixed(3)}`
    : 'none';
}

test.each([
  [
    'How many',
    'The storm damaged 34 boats on Monday.',
    'The storm damaged 43 boats on Monday.',
    'figure 1 × 1',
  ],
  [
    'How many',
    'The storm damaged at least 30 boats on Monday.',
    'The storm damaged 34 boats on Monday.',
    'figure 1 × 0.9',
  ],
  [
    'How many',
    'The storm damaged at least 30 boats on Monday.',
    'The storm damaged up to 40 boats on Monday.',
    'figure 1 × 0.8',
  ],
  [
    'How many',
    'The storm damaged the old boats in 3 villages on Monday.',
    'The storm damaged the old boats in villages on Monday.',
    'figure 1 × 0.6',
  ],
  [
    'How many',
    'The storm damaged 30 percent of the boats on Monday.',
    'The storm damaged 30 boats on Monday.',
    'figure 1 × 0.5',
  ],
])('%s: %s | %s', (title, a, b, expected) => {
  expect(weighed(title, a, b).replace('How much', 'How many')).toBe(expected);
});

test.each([
  ['a claim made one’s own', 'Whose claim', 'The ministry said the bridge was safe.', 'The bridge was safe.'],
])('%s', (_, title, a, b) => {
  expect(weighed(title, a, b)).toBe('attribution 0.95 × 1');
});

test.each([
  ['The mayor said the old bridge was safe.', 'The mayor confirmed the old bridge was safe.', '0.5'],
  ['The mayor said the old bridge was safe.', 'The mayor insisted the old bridge was safe.', '0.25'],
  ['The mayor confirmed the old bridge was safe.', 'The mayor alleged the old bridge was safe.', '1'],
])('a quarter for each step of commitment: %s | %s', (a, b, contradiction) => {
  expect(weighed('How it is reported', a, b)).toBe(`attribution 0.95 × ${contradiction}`);
});

test.each([
  ['The fire apparently started in the old kitchen.', 'The fire started in the old kitchen.', '0.8'],
  ['The fire probably started in the old kitchen.', 'The fire allegedly started in the old kitchen.', '0.7'],
  ['The new law would help the old town.', 'The new law could help the old town.', '0.4'],
])('certainty: %s | %s', (a, b, contradiction) => {
  expect(weighed('How certain', a, b)).toBe(`hedge 0.8 × ${contradiction}`);
});

test.each([
  [
    'What',
    'Soldiers fought the militias in the old town.',
    'Soldiers fought the rebels in the old town.',
    'framing 0.95 × 0.8',
  ],
  [
    'What',
    'The peace march crossed the old town on Monday.',
    'The peace protest crossed the old town on Monday.',
    'framing 0.95 × 0.4',
  ],
  [
    '“massacre',
    'Villagers spoke of the massacre in the old town.',
    'Villagers spoke of it in the old town.',
    'framing+omission 0.95 × 1',
  ],
  [
    'Judging word',
    'It was a brutal night in the old town.',
    'It was a shocking night in the old town.',
    'framing 0.95 × 0.5',
  ],
  [
    'Judging word',
    'It was a brutal night in the old town.',
    'It was a night in the old town.',
    'framing 0.95 × 0.55',
  ],
  [
    'Who did it',
    'On Monday 12 people were killed in Rafah by armed settlers.',
    'On Monday 12 people were killed in Rafah.',
    'framing+omission 0.95 × 1',
  ],
  [
    'Said or denied',
    'The company did not warn the town of the flood.',
    'The company did warn the town of the flood.',
    'hedge 0.8 × 1',
  ],
])('%s: %s | %s', (title, a, b, expected) => {
  expect(weighed(title, a, b)).toBe(expected);
});

test.each([
  [
    'Who or where',
    'The talks were held in Doha with the envoy.',
    'The talks were held in Cairo with the envoy.',
    'name 0.75 × 0.9',
  ],
  [
    'Who or where',
    'The talks were held in Doha with the envoy.',
    'The talks were held with the envoy.',
    'name 0.75 × 0.45',
  ],
  [
    'When',
    'The talks were held on Monday with the envoy.',
    'The talks were held on Friday with the envoy.',
    'date 0.6 × 0.9',
  ],
  [
    'When',
    'The talks were held on Monday with the envoy.',
    'The talks were held with the envoy.',
    'date 0.6 × 0.6',
  ],
  [
    'Words of a quotation',
    'The envoy said: “We will leave the old town soon.”',
    'The envoy said: “We will leave the old town never.”',
    'quote 0.85 × 0.7',
  ],
  [
    'Quoted or told',
    'The envoy said: “We will leave the old town soon.”',
    'The envoy said they would leave the old town soon.',
    'quote 0.85 × 0.6',
  ],
])('%s: %s | %s', (title, a, b, expected) => {
  expect(weighed(title, a, b)).toBe(expected);
});

test('a passage weighs by its words, names, figures and watched words; an accusation all', () => {
  const left = (passage: string) => {
    const [found] = story([REST[0] ?? '', passage, REST[1] ?? ''], REST);
    return found && `${found.kinds.join('+')} ${found.rank.kind} × ${found.rank.contradiction.toFixed(3)}`;
  };
  expect(left('Shops stayed closed the whole morning.')).toBe('omission 0.85 × 0.385');
  expect(left('Shops in Doha stayed closed the whole morning.')).toBe('omission 0.85 × 0.500');
  expect(left('Shops stayed closed 12 hours the whole morning.')).toBe('omission 0.85 × 0.529');
  expect(left('Shops stayed closed after the massacre that morning.')).toBe('omission 0.85 × 0.529');
  expect(left('Shop owners accused the police of theft.')).toBe('attribution+omission 0.95 × 1.000');
});

test('a denial weighs all inside a sentence too, however short', () => {
  const army = 'The army left the old town on Monday morning';
  expect(weighed('“a claim it denies”', `${army}, a claim it denies.`, `${army}.`)).toBe(
    'attribution+omission 0.95 × 1',
  );
});

test('figures in different units are only held against each other if they count the same', () => {
  const boats = 'The storm damaged 30 boats on Monday.';
  const storm = (what: string) => story([boats, ...REST], [`The storm damaged ${what} on Monday.`, ...REST]);
  expect(storm('30 miles of coast').map(({ title }) => title)).toEqual([]);
  const [money] = story(['It cost 30 dollars a head.', ...REST], ['It cost 30 euros a head.', ...REST]);
  expect(money?.note).toBe('in different units, not compared');
});
