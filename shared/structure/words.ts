/** Lists of words that several rules share, ready to be looked up. */
import agencies from './agencies.json' with { type: 'json' };
import dates from './dates.json' with { type: 'json' };
import { key } from './paragraphs.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** Picture agencies, as the source of a regular expression; in a credit they are sure to mean a picture. */
export const PICTURE_AGENCY = anyOf(agencies.pictures);
/** News agencies, likewise; in a credit they may mean a picture or the report itself. */
export const NEWS_AGENCY = anyOf(agencies.news);

/** A word that newspapers' and agencies' names are made of. */
export const OUTLET_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(agencies.outlets)}|${NEWS_AGENCY})(?!\p{L})`,
  'u',
);

const DATE_WORDS: ReadonlySet<string> = new Set([...dates.months, ...dates.others].map(key));
const MONTH = anyOf(dates.months);

/** A date with its year, as the source of a regular expression. */
export const DATE = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:.]+Z?)?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})`,
  String.raw`\d{4}年\s?\d{1,2}月\s?\d{1,2}日`,
  String.raw`\d{1,2}(?:st|nd|rd|th|\.|º|er)?\s(?:de\s)?(?:${MONTH})\.?,?\s(?:de\s)?\d{4}`,
  String.raw`(?:${MONTH})\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}`,
].join('|');

/** Whether a line says nothing but a date, a time or how long ago. */
export function isDateLine(text: string): boolean {
  if (!/\p{N}/u.test(text)) return false;
  const words = key(text.replace(/(\d)(?=[^\d\s])|(\D)(?=\d)/gu, '$& ')).split(' ');
  return (
    words.length <= 20 && words.some((word) => /\d/u.test(word)) && words.every(isDateWord) && hasUnit(words)
  );
}

const isDateWord = (word: string): boolean => /^\d{1,4}$/u.test(word) || DATE_WORDS.has(word);
/** A number alone is no date: a month, a weekday or a unit of time stands by it, or it has the three parts of one. */
const hasUnit = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 2 && DATE_WORDS.has(word)) ||
  words.filter((word) => /^\d+$/u.test(word)).length >= 3;
