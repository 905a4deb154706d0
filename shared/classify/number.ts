/** The number that begins at a word: digits or words, with scale, currency and range, without its bound. */
import { phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import type { Word } from './text.ts';

export interface NumberAt {
  readonly low: number;
  readonly high: number;
  /** What is counted, where the number itself says so: "dollar", "percent", "ordinal". */
  readonly unit: string;
  readonly vague: boolean;
  /** In words. */
  readonly length: number;
}

const DIGITS =
  /^(?<currency>\D{0,3}?)(?<low>\d+(?:\.\d+)?)(?<scale>[a-z]*)(?:-\D{0,3}?(?<high>\d+(?:\.\d+)?)(?<scale2>[a-z]*))?$/u;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;

/** Undefined where no number begins: in "one of them", in "10:30", in "F-16". */
export function numberAt(words: readonly Word[], at: number, tables: Tables): NumberAt | undefined {
  return (
    vagueAt(words, at, tables) ??
    ordinalAt(words, at, tables) ??
    fractionAt(words, at, tables) ??
    rangeAt(words, at, tables) ??
    plainAt(words, at, tables) ??
    compoundAt(words[at])
  );
}

/** "22-year-old", "three-week": how much of what, in one word. */
function compoundAt(word: Word | undefined): NumberAt | undefined {
  const value = /^(\d+(?:\.\d+)?)-\p{Ll}{3,}/u.exec(word?.canonical ?? '')?.[1];
  if (value === undefined) return undefined;
  return { low: Number(value), high: Number(value), unit: '', vague: false, length: 1 };
}

function vagueAt(words: readonly Word[], at: number, { vague }: Tables): NumberAt | undefined {
  const found = phraseAt(words, at, vague);
  return found && { ...found.value, unit: '', vague: true, length: found.length };
}

/** "2nd", "second", "second-largest". */
function ordinalAt(words: readonly Word[], at: number, { ordinals }: Tables): NumberAt | undefined {
  const [part = ''] = words[at]?.canonical.split('-') ?? [];
  const value = ordinals.get(part) ?? Number(ORDINAL.exec(part)?.[1] ?? Number.NaN);
  return Number.isNaN(value)
    ? undefined
    : { low: value, high: value, unit: 'ordinal', vague: false, length: 1 };
}

/** "a third of", "half", "one in four". In percent. */
function fractionAt(words: readonly Word[], at: number, tables: Tables): NumberAt | undefined {
  const found = articleAt(words, at, tables) ? undefined : phraseAt(words, at, tables.fractions);
  if (found)
    return { low: found.value, high: found.value, unit: 'percent', vague: false, length: found.length };
  const [part, whole] = [value(words[at]), value(words[at + 2])];
  if (words[at + 1]?.canonical !== 'in' || !part || !whole || part >= whole || whole > 100) return undefined;
  const share = (100 * part) / whole;
  return { low: share, high: share, unit: 'percent', vague: false, length: 3 };
}

/** "between 10 and 20", "10 to 20", "from 10 to 20". */
function rangeAt(words: readonly Word[], at: number, tables: Tables): NumberAt | undefined {
  const skip = words[at]?.canonical === 'between' || words[at]?.canonical === 'from' ? 1 : 0;
  const low = plainAt(words, at + skip, tables);
  const middle = at + skip + (low?.length ?? 0);
  const joins = words[middle]?.canonical === 'to' || (skip && words[middle]?.canonical === 'and');
  const high = low && joins ? plainAt(words, middle + 1, tables) : undefined;
  if (!low || !high || high.high <= low.low) return undefined;
  return { ...high, low: low.low, length: middle + 1 + high.length - at };
}

function plainAt(words: readonly Word[], at: number, tables: Tables): NumberAt | undefined {
  const first = digitsAt(words[at], tables) ?? articleAt(words, at, tables);
  if (!first) return undefined;
  let { low, high, length } = first;
  for (let scale = scaleAt(words, at + length, tables); scale; scale = scaleAt(words, at + length, tables)) {
    low *= scale;
    high *= scale;
    length += 1;
    const rest = value(words[at + length + 1]);
    if (scale < 1e6 && words[at + length]?.canonical === 'and' && rest && rest < scale && !first.unit) {
      low += rest;
      high += rest;
      length += 2;
    }
  }
  const unit = phraseAt(words, at + length, tables.units);
  const times = unit?.value.times ?? 1;
  return {
    low: low * times,
    high: high * times,
    unit: first.unit || (unit?.value.of ?? ''),
    vague: false,
    length: length + (first.unit ? 0 : (unit?.length ?? 0)),
  };
}

/** "2500", "$1.2bn", "10-20". */
function digitsAt(word: Word | undefined, tables: Tables): NumberAt | undefined {
  const {
    currency = '',
    low,
    scale = '',
    high,
    scale2 = '',
  } = DIGITS.exec(word?.canonical ?? '')?.groups ?? {};
  if (!word || low === undefined || /\p{L}-/u.test(word.canonical)) return undefined;
  const times = factor(scale2 || scale, tables);
  const unit = currency ? tables.units.entries.get(currency)?.[0]?.value.of : '';
  if (times === undefined || unit === undefined) return undefined;
  const from = Number(low) * (scale ? (factor(scale, tables) ?? 1) : times);
  return { low: from, high: high === undefined ? from : Number(high) * times, unit, vague: false, length: 1 };
}

/** Undefined for letters that are no scale: "F", "th". */
const factor = (scale: string, { scales }: Tables): number | undefined => (scale ? scales.get(scale) : 1);

/** "a dozen", "a hundred", "half a million", "one thousand"; "one" alone is more often a pronoun. */
function articleAt(words: readonly Word[], at: number, tables: Tables): NumberAt | undefined {
  const word = words[at]?.canonical;
  const half = word === 'half' && words[at + 1]?.canonical === 'a';
  if (!half && word !== 'a' && word !== 'one') return undefined;
  const length = half ? 2 : 1;
  if (!scaleAt(words, at + length, tables)) return undefined;
  return { low: half ? 0.5 : 1, high: half ? 0.5 : 1, unit: '', vague: false, length };
}

const scaleAt = (words: readonly Word[], at: number, { scales }: Tables): number | undefined =>
  words[at]?.kind === 'word' ? scales.get(words[at].canonical) : undefined;

function value(word: Word | undefined): number | undefined {
  if (word?.canonical === 'one') return 1;
  return /^\d+$/.test(word?.canonical ?? '') ? Number(word?.canonical) : undefined;
}
