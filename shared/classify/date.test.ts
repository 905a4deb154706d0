import { expect, test } from 'vitest';
import { compareDates, type Moment } from './date.ts';
import { lookUp } from './tables.ts';
import { change, sideIn } from './testing.ts';

const momentIn = (text: string, language = 'en'): Moment | undefined =>
  sideIn(text, lookUp(language)).dates[0]?.moment;

test.each([
  ['on 5 January', { month: 1, day: 5 }],
  ['on Jan. 5', { month: 1, day: 5 }],
  ['on January 5', { month: 1, day: 5 }],
  ['on the 5th of January', { month: 1, day: 5 }],
  ['on Sept. 11, 2001', { month: 9, day: 11, year: 2001 }],
  ['on Tuesday', { weekday: 2 }],
  ['on Friday, 5 January 2024', { weekday: 5, month: 1, day: 5, year: 2024 }],
  ['2024-01-05', { month: 1, day: 5, year: 2024 }],
  ['in 2003', { year: 2003 }],
  ['the 2003 invasion', { year: 2003 }],
  ['in late March', { month: 3 }],
  ['the following year', { relative: 'next year' }],
  ['the next year', { relative: 'next year' }],
  ['two years ago', { relative: '2 year ago' }],
  ['at 10:30 am', { time: 630 }],
  ['at 3pm', { time: 900 }],
])('%s', (text, moment) => {
  expect(momentIn(text)).toEqual(moment);
});

test.each(['they may come', 'a long march', '2000 troops', 'the Sun newspaper'])(
  'no date in "%s"',
  (text) => {
    expect(momentIn(text)).toBeUndefined();
  },
);

test('months and weekdays of other languages come from the calendar of the platform', () => {
  expect(momentIn('am Montag', 'de')).toEqual({ weekday: 1 });
  expect(momentIn('am 5. Januar 2024', 'de')).toEqual({ month: 1, day: 5, year: 2024 });
  expect(momentIn('le 5 janvier', 'fr')).toEqual({ month: 1, day: 5 });
  expect(momentIn('ce lundi matin', 'fr')).toEqual({ weekday: 1 });
});

test.each([
  ['5 January', 'Jan. 5', 'equal'],
  ['January', '5 January', 'sharper'],
  ['Monday', '5 January', 'compatible'],
  ['12 June', '13 June', 'contradictory'],
])('%s against %s: %s', (a, b, relation) => {
  expect(compareDates(momentIn(a) ?? {}, momentIn(b) ?? {})).toBe(relation);
});

test.each([
  [
    'the same day in another format is style',
    'since his {5 January} announcement',
    'since his {Jan. 5} announcement',
    'spelling',
  ],
  ['a date on one side only', 'in Baghdad{ on Tuesday}', 'in Baghdad{}', 'date'],
  ['a date moved inside the sentence', 'It {said on Monday that} it', 'It {on Monday said} it', 'wording'],
])('%s', (_, a, b, kind) => {
  expect(change(a, b).kind).toBe(kind);
});
