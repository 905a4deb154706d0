/** Titles use the words of the texts as they stand, and cut none of them. */
import { expect, test } from 'vitest';
import { story } from './testing.ts';

const REST = [
  'Opposition lawmakers walked out of the chamber during the vote in protest.',
  'Teachers and nurses will receive smaller pay rises than their unions had asked for.',
];
const titles = (a: string, b: string) => story([a, ...REST], [b, ...REST]).map(({ title }) => title);

test.each([
  ['34 dock workers stopped work on Monday.', '43 dock workers stopped work on Monday.', 'dock workers'],
  ['At least 12 people died in the old camp.', 'At most 10 people died in the old camp.', 'people'],
  [
    'It ended after 34 drone and missile attacks.',
    'It ended after 43 drone and missile attacks.',
    'drone and missile attacks',
  ],
  ['They met 34 wounded soldiers there.', 'They met 43 wounded soldiers there.', 'wounded soldiers'],
  ['They met 34 Members of Parliament.', 'They met 43 Members of Parliament.', 'Members'],
])('what is counted, without what it did: %s', (a, b, counted) => {
  expect(titles(a, b)[0]).toBe(`How many ${counted}`);
});

test('TITLE_WORDS: twelve words of a quotation stand in the title, of thirteen the last is left to the text', () => {
  const quoted = (words: string) =>
    titles(`The envoy said “${words}” on Friday.`, `The envoy said ${words} on Friday.`)[0];
  const of = (words: string) => `Quoted or told: “${words}`;
  expect(quoted('ships will leave the old harbour before the winter storms')).toBe(
    of('ships will leave the old harbour before the winter storms”'),
  );
  expect(quoted('ships will leave the old harbour before the winter storms come from north')).toBe(
    of('ships will leave the old harbour before the winter storms come …”'),
  );
});

test('a comma before what is left out of a title is left out too', () => {
  const passage = 'Shops, schools, banks, offices, mills, pubs, inns and markets stayed closed all day.';
  expect(story([REST[0] ?? '', passage, REST[1] ?? ''], REST)[0]?.title).toBe(
    '“Shops, schools, banks, offices, mills, pubs …”',
  );
});
