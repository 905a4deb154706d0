/** What must stand above what: a near-copy with telling and with trivial changes. */
import { expect, test } from 'vitest';
import { story } from './testing.ts';

const found = story(
  [
    'Israeli forces killed 12 people in the camp on Monday, the hospital said.',
    'The army did not warn the families before the strike, according to neighbours.',
    'Rights groups accused the army of firing at ambulances, a charge that the army denies.',
    'The ministry claimed that the men had been armed fighters of the brigade.',
    'At least 300 houses were damaged in the eastern quarter of the city.',
    '“We have nowhere left to go with our children,” Mona Saleh told reporters.',
    'The neighbourhood centre was closed, the mayor said on Tuesday.',
    'Aid trucks waited at the crossing for the third day.',
  ],
  [
    '12 people were killed in the camp on Monday, the hospital said.',
    'The army warned the families before the strike, according to neighbors.',
    'Rights groups accused the army of firing at ambulances.',
    'The men had been armed fighters of the brigade.',
    'At most 100 houses were damaged in the eastern quarter of the city.',
    '“We have nowhere left to go with our kids,” Mona Saleh told reporters.',
    'The neighborhood center was closed, the mayor added on Tuesday.',
    'Aid trucks waited at the crossing for the third day.',
  ],
);
const place = (title: string) => found.findIndex((one) => one.title.startsWith(title));

test('a contradicted figure, a doer, an attribution and a denial gone, the opposite said: the first five', () => {
  const first = found.slice(0, 5).map(({ title }) => title);
  for (const title of [
    'How many houses',
    'Who did it',
    'Whose claim',
    'Said or denied',
    '“a charge that the army denies',
  ])
    expect(first.filter((one) => one.startsWith(title))).toHaveLength(1);
});

test('a word of a quotation stands below them, and what is only style nowhere', () => {
  expect(place('Words of a quotation')).toBe(5);
  expect(found).toHaveLength(6);
});
