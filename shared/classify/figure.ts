/** Figures: numbers, shares, money and vague quantities, as intervals that can be compared. */
import type { Range } from '../article.ts';
import { isStopword } from '../words/same.ts';
import { unmatched } from './matching.ts';
import { numberAt } from './number.ts';
import { phraseAt } from './phrases.ts';
import type { Rule, Side } from './side.ts';
import type { Bound, Tables } from './tables.ts';
import { overlap, quoted, type Word, within } from './text.ts';

export interface Figure extends Range {
  /** What the words allow, in units of `unit`; `high` may be infinite. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound | 'vague' | 'range';
  /** "dollar", "percent", "metre", "ordinal"; empty for a plain count. */
  readonly unit: string;
  /** The words that say what is counted: "drone", "missile", "attacks". */
  readonly of: readonly Word[];
}

/** "about" and its like: a tenth to either side, as far as newsrooms round. */
export const ABOUT = 0.1;

/** The figures of a text, in order, not overlapping; `dates` are left out. */
export function figures(words: readonly Word[], tables: Tables, dates: readonly Range[]): Figure[] {
  const found: Figure[] = [];
  for (let i = 0; i < words.length; ) {
    const figure = inDate(words[i], dates) ? undefined : figureAt(words, i, tables);
    if (figure) found.push(figure.figure);
    i += figure?.length ?? 1;
  }
  return found;
}

const inDate = (word: Word | undefined, dates: readonly Range[]): boolean =>
  word !== undefined && dates.some((date) => overlap(date, word));

function figureAt(words: readonly Word[], at: number, tables: Tables) {
  const before = phraseAt(words, at, tables.before);
  const article = !before && words[at]?.canonical === 'the' ? 1 : 0;
  const number = numberAt(words, at + (before?.length ?? 0), tables);
  if (!number || article) return undefined;
  const end = at + (before?.length ?? 0) + number.length;
  const after = phraseAt(words, end, tables.after);
  const length = end - at + (after?.length ?? 0);
  const [first, last] = [words[at], words[at + length - 1]];
  if (!first || !last) return undefined;
  const own = number.vague ? 'vague' : number.low < number.high ? 'range' : 'exact';
  const bound = after?.value ?? before?.value ?? own;
  const figure: Figure = {
    start: first.start,
    end: last.end,
    ...interval(bound === 'exact' ? own : bound, number.low, number.high),
    unit: number.unit,
    of: counted(words, at + length, tables),
  };
  return { figure, length };
}

function interval(bound: Figure['bound'], low: number, high: number): Pick<Figure, 'low' | 'high' | 'bound'> {
  if (bound === 'at-least' || bound === 'more-than') return { bound, low, high: Number.POSITIVE_INFINITY };
  if (bound === 'at-most' || bound === 'less-than') return { bound, low: 0, high };
  if (bound === 'nearly') return { bound, low: low * (1 - ABOUT), high };
  if (bound === 'about') return { bound, low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
  return { bound, low, high };
}

/** Words after a figure that may say what it counts: up to the end of the noun phrase, or the next figure. */
const NOUN_PHRASE = 6;

function counted(words: readonly Word[], at: number, tables: Tables): Word[] {
  const of = words[at]?.canonical === 'of' ? 1 : 0;
  const start = at + of + (of && words[at + of]?.canonical === 'the' ? 1 : 0);
  const stop = words.findIndex(
    (word, i) =>
      i >= start &&
      (word.kind === 'mark' ||
        (isStopword(word.canonical) && word.canonical !== 'and') ||
        (i > start && (deedOf(words[i - 1], word) || numberAt(words, i, tables) !== undefined))),
  );
  const end = Math.min(stop < 0 ? words.length : stop, start + NOUN_PHRASE);
  return words.slice(start, end).filter(({ canonical }) => canonical !== 'and');
}

/** "workers stopped", "people died": behind a plural, a word in -ed tells what they did. */
const deedOf = (before: Word | undefined, { canonical }: Word): boolean =>
  isPlural(before) && canonical.endsWith('ed');

/** By its ending; and the plurals of news copy that have none. */
export const isPlural = (word: Word | undefined): boolean =>
  /s$|^(?:people|men|women|children|police)$/.test(word?.canonical ?? '');

export type FigureRelation = 'equal' | 'sharper' | 'vaguer' | 'compatible' | 'contradictory' | 'incomparable';

/** Rounding that unit conversion brings (50 miles, 80 km) and that printed shares have (a third, 33 percent). */
export const CONVERSION = 0.02;

/** Compares two figures as intervals: sharper when the second allows less, contradictory when nothing fits both. */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  if (a.unit !== b.unit) return 'incomparable';
  const slack = ['percent', 'metre', 'kilogram'].includes(a.unit) && !whole(a, b) ? CONVERSION : 0;
  const near = (x: number, y: number) => x === y || Math.abs(x - y) <= slack * Math.max(x, y);
  if (near(a.low, b.low) && near(a.high, b.high)) return sameBound(a, b) ? 'equal' : 'compatible';
  if (a.low > b.high * (1 + slack) || b.low > a.high * (1 + slack)) return 'contradictory';
  if (b.low >= a.low && b.high <= a.high) return 'sharper';
  return a.low >= b.low && a.high <= b.high ? 'vaguer' : 'compatible';
}

/** "more than 18" and "at least 18" allow nearly the same, and are not the same; so do "fewer than" and "up to". */
const sameBound = (a: Figure, b: Figure): boolean =>
  ![a.bound, b.bound].some((bound) => bound === 'more-than' || bound === 'less-than') || a.bound === b.bound;

/** Both printed as whole numbers: then 33 percent and 34 percent are different figures. */
const whole = (a: Figure, b: Figure): boolean => [a.low, b.low].every((n) => Number.isInteger(n));

const IS: Readonly<Record<Figure['bound'], string>> = {
  exact: 'an exact figure',
  about: 'an approximate figure',
  'at-least': 'a lower bound',
  'more-than': 'a lower bound',
  'at-most': 'an upper bound',
  'less-than': 'an upper bound',
  nearly: 'just under',
  vague: 'a vague quantity',
  range: 'a range',
};

const SAYS: Readonly<Record<FigureRelation, string>> = {
  equal: 'the same',
  sharper: 'compatible, the second sharper',
  vaguer: 'compatible, the second vaguer',
  compatible: 'compatible',
  contradictory: 'contradictory',
  incomparable: 'in different units, not compared',
};

/** A figure that one side lacks, or gives differently. */
export const figure: Rule = ({ a, b, edit }) => {
  const equal = (x: Figure, y: Figure) => compareFigures(x, y) === 'equal';
  const left = unmatched(within(a.figures, edit.a), b.figures, equal);
  const right = unmatched(within(b.figures, edit.b), a.figures, equal);
  const pair = bestPair(left, right);
  if (pair) {
    const [x, y] = pair;
    const relation = SAYS[compareFigures(x, y)];
    return {
      kind: 'figure',
      why: `${quoted(a, x)} → ${quoted(b, y)}: ${relation} (${IS[x.bound]} → ${IS[y.bound]})`,
    };
  }
  const alone = (side: Side, items: readonly Figure[], words: number) =>
    items.find((one) => telling(one) && (words <= VAGUE_ALONE || !aside(side, one)));
  const x = alone(a, left, within(a.words, edit.a).length);
  const y = alone(b, right, within(b.words, edit.b).length);
  if (x) return { kind: 'figure', why: `${quoted(a, x)}: only the first gives this figure` };
  if (y) return { kind: 'figure', why: `${quoted(b, y)}: only the second gives this figure` };
  return undefined;
};

/** In a longer stretch that only one side has, "many" and "a 22-year-old" are not what the reader misses. */
export const VAGUE_ALONE = 4;

const aside = (side: Side, one: Figure): boolean =>
  one.bound === 'vague' || /-\p{L}/u.test(quoted(side, one));

/** Without its counterpart "the first" or "a second" is a way of speaking. */
const telling = ({ unit }: Figure): boolean => unit !== 'ordinal';

/** The first two of one unit; else, if neither is an ordinal, the first two. */
function bestPair(left: readonly Figure[], right: readonly Figure[]): readonly [Figure, Figure] | undefined {
  const pairs = left.flatMap((x) => right.map((y) => [x, y] as const));
  return pairs.find(([x, y]) => x.unit === y.unit) ?? pairs.find(([x, y]) => telling(x) && telling(y));
}
