/** Reports written independently of each other: what stands in another place, or is said in another way, is no difference. */
import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { sampleVersion } from '../testing.ts';
import { divergences } from './divergences.ts';
import { story } from './testing.ts';

const REST = [
  'Opposition lawmakers walked out of the chamber during the vote in protest.',
  'Teachers and nurses will receive smaller pay rises than their unions had asked for.',
];
const cards = (...texts: readonly (readonly string[])[]) => story(...texts.map((one) => [...one, ...REST]));
const titles = (...texts: readonly (readonly string[])[]) => cards(...texts).map(({ title }) => title);
const kinds = (...texts: readonly (readonly string[])[]) => cards(...texts).flatMap((one) => one.kinds);

const SCHOOL = 'The council will reportedly close the old primary school beside the river in July.';
test('a hedge is gone only from a sentence that is kept', () => {
  expect(kinds([SCHOOL], [SCHOOL.replace('reportedly ', '')])).toEqual(['hedge']);
  expect(
    kinds([SCHOOL], ['In July, pupils of the river’s old primary school learn, the council closes it.']),
  ).not.toContain('hedge');
});

const FLEET = 'The storm sank 34 boats in the old harbour of Ostmark on Monday night.';
const sunk = FLEET.replace('34 boats', 'boats');
test('a figure that stands in another sentence is not gone', () => {
  expect(titles([FLEET], [sunk])).toEqual(['How many boats']);
  expect(titles([FLEET], [sunk, 'Insurers counted 34 wrecks.'])).not.toContain('How many boats');
});

const RULING = 'Lawyers of Judge Feld called the new tax on the old ferries a strange one.';
const lawyers = RULING.replace(' of Judge Feld', '');
test('a name that stands in another sentence is not gone', () => {
  const named = (...rest: readonly string[]) =>
    titles([RULING], [lawyers, ...rest]).filter((title) => title.startsWith('Who or where'));
  expect(named()).toHaveLength(1);
  expect(named('Nobody saw Judge Feld after the hearing.')).toEqual([]);
});

/** Versions with a headline of their own above the same text. */
const headed = (...headlines: readonly string[]) =>
  divergences(
    analyse(
      headlines.map((value, i) =>
        sampleVersion(`v${i}`, [value, FLEET, ...REST].join('\n\n'), {
          metadata: { headline: { value, from: 'test' } },
        }),
      ),
      'v0',
    ),
  ).map(({ title }) => title);

test('how a version is headed is no passage that others lack', () => {
  expect(headed('Storm sinks fishing fleet of Ostmark', 'Insurers face heavy winter losses')).toEqual([
    'How it is headed',
  ]);
});

test('a capital in a title names nobody', () => {
  expect(headed('Whitcombe Releases Her Tax Returns', 'Whitcombe Publishes Her Tax Returns')).toEqual([
    'How it is headed',
  ]);
});

test('a figure counts what stands before the next one', () => {
  const found = cards(
    ['The plan offers three years of protection for immigrants.'],
    ['The plan offers 2,750 new agents and three years of protection for immigrants.'],
  );
  expect(found.filter(({ note }) => note === 'contradictory')).toEqual([]);
});

test('versions that all give a figure, one beside another figure, do not contradict each other', () => {
  const contradict = (text: string) =>
    cards(['The order freezes arrivals of refugees for four months.'], [text]).filter(
      ({ note }) => note === 'contradictory',
    );
  expect(contradict('The order freezes arrivals of refugees for three months.')).toHaveLength(1);
  expect(contradict('The order freezes visas for three months and arrivals of refugees for four.')).toEqual(
    [],
  );
});

test('a day that stands in another sentence is not gone', () => {
  const vote = 'The council voted on Thursday to close the old school beside the river.';
  const dated = (...rest: readonly string[]) =>
    titles([vote], [vote.replace('on Thursday ', ''), ...rest]).filter((title) => title.startsWith('When'));
  expect(dated()).toHaveLength(1);
  expect(dated('Pupils had marched on Thursday morning.')).toEqual([]);
});

test('a verb is no label because a noun of the table is made of it', () => {
  const framed = (x: string) =>
    kinds([`The firm ${x} the inquiry of the committee.`], ['The firm left the inquiry of the committee.']);
  expect(framed('resisted')).not.toContain('framing');
  expect(framed('executive left')).not.toContain('framing');
});

const QUOTED = '“We have no choice but to build it,” the president said in the rose garden on Friday.';
test('what is quoted becomes an outlet’s own statement only where it is told', () => {
  const other = 'On Friday, in the rose garden, Harlan met farmers and the press.';
  const told = 'There was no choice but to build it, and the rose garden heard so on Friday.';
  const owned = (text: string) => titles([QUOTED], [text]).filter((title) => title.startsWith('Whose claim'));
  expect(owned(other)).toEqual([]);
  expect(owned(told)).toHaveLength(1);
});

test('an account of something is no statement of the outlet’s own', () => {
  const says = 'The report says the premier ordered his counsel to dismiss the inspector in June.';
  const owned = (text: string) => titles([says], [text]).filter((title) => title.startsWith('Whose claim'));
  expect(owned('The premier ordered his counsel to dismiss the inspector in June.')).toHaveLength(1);
  expect(owned('New is an account of how the premier ordered his counsel to dismiss the inspector.')).toEqual(
    [],
  );
});

test.each([
  ['The army fired at ambulances on Monday', 'a claim it denies'],
  ['Rights groups say the army fired at ambulances', 'a claim it denies'],
  ['The union said the firm had hidden the accounts', 'which the firm strongly denies'],
])('a denial added is one difference: %s', (claim, denial) => {
  expect(titles([`${claim}.`], [`${claim}, ${denial}.`])).toEqual([`“${denial}”`]);
});

test('a denial of its own is another way to report', () => {
  expect(
    titles(['The army said it had fired at cars.'], ['The army denied it had fired at cars.']),
  ).toContain('How it is reported: “The army said”');
});

const BORDER = 'The president gave way on Friday and reopened the offices without money for a barrier.';
test('a version that uses another word of the family elsewhere has not left the word out', () => {
  const rewritten = 'Offices reopened on Friday after the president, short of money, gave way.';
  const framed = (...texts: readonly string[]) =>
    cards([BORDER], texts).filter(({ note }) => note === 'the word is in some versions only');
  expect(framed(rewritten)).toHaveLength(1);
  expect(framed(rewritten, 'Nobody will build the wall before the spring.')).toEqual([]);
});

test('a name beside a plain label is no other label', () => {
  const text = (label: string) => `He found no plot of the ${label} with Moscow in two years of work.`;
  expect(kinds([text('campaign')], [text('Harlan campaign')])).not.toContain('framing');
  expect(kinds([text('Gaza conflict')], [text('Hamas conflict')])).toContain('framing');
});

test('in a title a label ends with its word', () => {
  const found = titles(
    ['Harlan Agrees to Reopen Offices Without Barrier Money'],
    ['Harlan Agrees to Reopen Offices Without Fence Money'],
  );
  expect(found).toContain('What “Barrier” is called elsewhere');
});

test('a clause is shown without the little words that it was cut off behind', () => {
  const found = titles(
    ['Guards, firemen and nurses waited with the mayor, and the 34 stranded passengers stayed overnight.'],
    ['The 34 stranded passengers stayed overnight.'],
  );
  expect(found).toEqual(['“Guards, firemen and nurses waited with the mayor”']);
});

test('one figure left out with its clause is told with the clause', () => {
  const found = titles(
    [
      '“The idea that I plotted against the country I served for 35 years is slander, and I will not sit still for it,” he said.',
    ],
    ['“I will not sit still for it,” he said.'],
  );
  expect(found).toHaveLength(1);
});
