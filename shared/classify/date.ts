/** Dates and times: found in words, compared part by part. */
import type { Range } from '../article.ts';
import { unmatched } from './matching.ts';
import type { Rule } from './side.ts';
import type { Tables } from './tables.ts';
import { quoted, type Word, within } from './text.ts';

/** What a mention says of a point in time. */
export interface Moment {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) – 7. */
  readonly weekday?: number;
  /** Minutes after midnight. */
  readonly time?: number;
  /** Told from another moment: "yesterday", "next year". */
  readonly relative?: string;
}

export interface DateMention extends Range {
  readonly moment: Moment;
}

const DAY_MS = 86_400_000;
/** 1970-01-05, a Monday, in days after the epoch. */
const A_MONDAY = 4;

const MONTHS_APART = Array.from({ length: 12 }, (_, i) => i * 30.5 + 14);
const WEEK = Array.from({ length: 7 }, (_, i) => A_MONDAY + i);

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whole names that the language writes small: French has “lundi”, German “Montag”. */
  readonly small: ReadonlySet<string>;
}

/** Names of months and weekdays come from the platform's calendar (CLDR), so they need no table of ours. */
function calendar(language: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (const [i, day] of MONTHS_APART.entries()) months.set(plain(month.format(day * DAY_MS)), i + 1);
    for (const [i, day] of WEEK.entries()) weekdays.set(plain(weekday.format(day * DAY_MS)), i + 1);
  }
  if (language === 'en') months.set('sept', 9);
  const long = (part: Intl.DateTimeFormatOptions, days: readonly number[]) =>
    days.map((day) => new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' }).format(day * DAY_MS));
  const names = [...long({ month: 'long' }, MONTHS_APART), ...long({ weekday: 'long' }, WEEK)];
  return { months, weekdays, small: new Set(names.filter((name) => /^\p{Ll}/u.test(name))) };
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const calendars = new Map<string, ReturnType<typeof calendar>>();

function calendarOf(language: string) {
  const known = calendars.get(language) ?? calendar(language);
  calendars.set(language, known);
  return known;
}

/** One moment said in two ways has one form here: "the following year" and "the next year". */
const RELATIVE = new Map([
  ['today', 'today'],
  ['yesterday', 'yesterday'],
  ['tomorrow', 'tomorrow'],
  ['tonight', 'tonight'],
]);
const NEAR = new Map([
  ['last', 'last'],
  ['previous', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['following', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
]);
const SPANS = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade', 'century', 'night', 'morning']);
const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'before',
  'the',
  'early',
  'late',
]);

/** The dates of a text, in order, not overlapping. */
export function dates(words: readonly Word[], tables: Tables): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < words.length; ) {
    const mention = dateAt(words, i, tables);
    const [first, last] = [words[i], words[i + (mention?.length ?? 0) - 1]];
    if (mention && first && last) found.push({ start: first.start, end: last.end, moment: mention.moment });
    i += mention?.length ?? 1;
  }
  return found;
}

interface Part {
  readonly moment: Moment;
  readonly length: number;
}

const dateAt = (words: readonly Word[], at: number, tables: Tables): Part | undefined =>
  machineDate(words[at]) ?? calendarDate(words, at, tables) ?? relative(words, at, tables) ?? lone(words, at);

/** "2024-01-05". Numeric dates with slashes are left alone: 5/1 is May in one country and January in another. */
function machineDate(word: Word | undefined): Part | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word?.canonical ?? '') ?? [];
  if (!year) return undefined;
  return { moment: { year: Number(year), month: Number(month), day: Number(day) }, length: 1 };
}

/** A weekday, a day with its month, a month, each with what follows: "Friday, 5 January 2024", "Jan. 5". */
function calendarDate(words: readonly Word[], at: number, { language }: Tables): Part | undefined {
  const { months, weekdays, small } = calendarOf(language);
  const isName = (i: number) => named(words[i]) || small.has(words[i]?.text ?? '');
  const month = (i: number) => isName(i) && months.get(plain(words[i]?.canonical ?? ''));
  const day = (i: number) => /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?$/.exec(words[i]?.text ?? '')?.[1];
  let moment: Moment = {};
  let i = at;
  const weekday = isName(i) && weekdays.get(plain(words[i]?.canonical ?? ''));
  if (weekday) {
    moment = { weekday };
    i += words[i + 1]?.text === ',' && (month(i + 2) || day(i + 2)) ? 2 : 1;
  }
  const ofSkip = words[i + 1]?.canonical === 'of' || words[i + 1]?.text === '.' ? 2 : 1;
  if (day(i) && month(i + ofSkip)) {
    moment = { ...moment, day: Number(day(i)), month: month(i + ofSkip) || 1 };
    i += ofSkip + 1;
  } else if (month(i)) {
    moment = { ...moment, month: month(i) || 1 };
    i += 1;
    if (day(i)) {
      moment = { ...moment, day: Number(day(i)) };
      i += 1;
    }
  }
  if (i === at) return undefined;
  const comma = words[i]?.text === ',' ? 1 : 0;
  if (moment.month && YEAR.test(words[i + comma]?.text ?? '')) {
    moment = { ...moment, year: Number(words[i + comma]?.text) };
    i += comma + 1;
  }
  return ambiguous(words, at, i, moment) ? undefined : { moment, length: i - at };
}

/** "may", "march", "sun": only with a capital letter; longer words are no other words. */
const named = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (/^\p{Lu}/u.test(word.text) || word.text.length > 5);

/** "May" and "March" that open a sentence are the verbs; "Sun" and "Sat" by themselves are other words. */
const ambiguous = (words: readonly Word[], at: number, end: number, { day, year }: Moment): boolean =>
  end - at === 1 &&
  !day &&
  !year &&
  (at === 0 ? /^(?:May|March|Sun|Sat)$/ : /^(?:Sun|Sat)$/).test(words[at]?.text ?? '');

/** "yesterday", "last week", "the following year". */
function relative(words: readonly Word[], at: number, { language }: Tables): Part | undefined {
  if (language !== 'en') return undefined;
  const day = RELATIVE.get(words[at]?.canonical ?? '');
  if (day) return { moment: { relative: day }, length: 1 };
  const ago = agoAt(words, at);
  if (ago) return ago;
  const the = words[at]?.canonical === 'the' ? 1 : 0;
  const near = NEAR.get(words[at + the]?.canonical ?? '');
  const span = words[at + the + 1]?.canonical ?? '';
  if (!near || !SPANS.has(span)) return undefined;
  return { moment: { relative: `${near} ${span}` }, length: the + 2 };
}

/** "two years ago", "10 days later". */
function agoAt(words: readonly Word[], at: number): Part | undefined {
  const [count, span, when] = [
    words[at]?.canonical,
    words[at + 1]?.canonical.replace(/s$/, ''),
    words[at + 2]?.canonical,
  ];
  if (
    !/^(?:\d+|a|one)$/.test(count ?? '') ||
    !SPANS.has(span ?? '') ||
    !/^(?:ago|earlier|later)$/.test(when ?? '')
  )
    return undefined;
  return { moment: { relative: `${count} ${span} ${when}` }, length: 3 };
}

/** A year by itself ("in 2003"), or a time of day ("10:30", "10 a.m."). */
function lone(words: readonly Word[], at: number): Part | undefined {
  const word = words[at];
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(word?.text ?? '');
  const half = /^(?:am|pm)$/.exec((words[at + 1]?.canonical ?? '').replaceAll('.', ''))?.[0];
  if (time && (half || word?.text.includes(':'))) {
    return { moment: { time: minutes(Number(time[1]), Number(time[2]), half) }, length: half ? 2 : 1 };
  }
  if (half && /^\d\d?$/.test(word?.text ?? ''))
    return { moment: { time: minutes(Number(word?.text), 0, half) }, length: 2 };
  const joined = /^(\d\d?)(am|pm)$/.exec(word?.canonical ?? '');
  if (joined) return { moment: { time: minutes(Number(joined[1]), 0, joined[2]) }, length: 1 };
  if (!YEAR.test(word?.text ?? '') || !yearPlace(words, at)) return undefined;
  return { moment: { year: Number(word?.text) }, length: 1 };
}

const minutes = (hour: number, minute: number, half: string | undefined): number =>
  ((hour % 12) + (half === 'pm' ? 12 : 0) + (half || hour < 12 ? 0 : 12)) * 60 + minute;

/** "in 2003", "the 2003 invasion", but not "2000 troops". */
const yearPlace = (words: readonly Word[], at: number): boolean =>
  BEFORE_YEAR.has(words[at - 1]?.canonical ?? '') || !/^\p{Ll}+s$/u.test(words[at + 1]?.text ?? '');

export type DateRelation = 'equal' | 'sharper' | 'vaguer' | 'compatible' | 'contradictory';

/** Compares what both say; a part that only one has makes it sharper. A weekday and a date may be the same day. */
export function compareDates(a: Moment, b: Moment): DateRelation {
  const parts = ['year', 'month', 'day', 'weekday', 'time', 'relative'] as const;
  if (parts.some((part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]))
    return 'contradictory';
  const [onlyA, onlyB] = [
    parts.some((part) => a[part] !== undefined && b[part] === undefined),
    parts.some((part) => b[part] !== undefined && a[part] === undefined),
  ];
  if (onlyA && onlyB) return 'compatible';
  if (onlyB) return 'sharper';
  return onlyA ? 'vaguer' : 'equal';
}

const SAYS: Readonly<Record<DateRelation, string>> = {
  equal: 'the same date, written differently',
  sharper: 'the second is more exact',
  vaguer: 'the first is more exact',
  compatible: 'they may be the same date',
  contradictory: 'different dates',
};

/** A date that one side lacks, or gives differently. */
export const date: Rule = ({ a, b, edit }) => {
  const equal = (x: DateMention, y: DateMention) => compareDates(x.moment, y.moment) === 'equal';
  const [left, right] = [within(a.dates, edit.a), within(b.dates, edit.b)];
  const [one] = unmatched(left, b.dates, equal);
  const [other] = unmatched(right, a.dates, equal);
  if (one && other) {
    const relation = compareDates(one.moment, other.moment);
    return { kind: 'date', why: `${quoted(a, one)} → ${quoted(b, other)}: ${SAYS[relation]}` };
  }
  if (one) return { kind: 'date', why: `${quoted(a, one)}: only the first gives this date` };
  if (other) return { kind: 'date', why: `${quoted(b, other)}: only the second gives this date` };
  return undefined;
};
