/** Which language a story is in, and what that means for the word tables. */
import { franc } from 'franc-min';
import { ALIGNED_ROLES, type Version } from '../article.ts';
import { type Additions, countAdditions, NO_ADDITIONS } from './additions.ts';
import { ENGLISH, isEnglish, lookUp, type Tables } from './tables.ts';

/** Which tables a story was looked at with. Plain data: it can be kept, printed and sent to a worker. */
export interface Lexicon {
  /** BCP 47, such as "en". */
  readonly language: string;
  /** What the user added. */
  readonly added: Additions;
}

/** Shorter texts are not told surely by their trigrams (Cavnar & Trenkle 1994): a name or two decides. */
export const ENOUGH_LETTERS = 200;
/** Trigrams of the beginning are enough, and a book is not read whole for them. */
const MOST_LETTERS = 2000;
const UNKNOWN = 'und';

/**
 * The language of most versions; of equals one that is not English, since English tables find in other texts what is not
 * there, and without them only little is missed. Undetermined is taken for English.
 */
export function languageOf(versions: readonly Version[]): string {
  const counts = new Map<string, number>();
  for (const language of versions.map(languageOfOne)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([x, n], [y, m]) => m - n || Number(isEnglish(x)) - Number(isEnglish(y)) || (x < y ? -1 : 1),
  );
  return most?.[0] ?? 'en';
}

/** What the text itself tells wins: pages often declare the language of their template. */
function languageOfOne(version: Version): string {
  const text = articleText(version);
  const found = text.length >= ENOUGH_LETTERS ? franc(text) : UNKNOWN;
  const known = found === UNKNOWN ? (version.metadata.language?.value ?? '') : found;
  return canonical(known) ?? 'en';
}

const articleText = ({ text, sentences }: Version): string =>
  sentences
    .filter(({ role }) => ALIGNED_ROLES.has(role))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .slice(0, MOST_LETTERS);

/** "fra" and "fr-FR" → "fr"; undefined for what is no language tag. */
function canonical(tag: string): string | undefined {
  try {
    return tag ? new Intl.Locale(tag.replace('_', '-')).language : undefined;
  } catch {
    return undefined;
  }
}

/** The tables for a story, with what the user added. */
export const lexiconOf = (versions: readonly Version[], added: Additions = NO_ADDITIONS): Lexicon => ({
  language: languageOf(versions),
  added,
});

/** A lexicon's tables, ready for look-up. */
export const tablesOf = ({ language, added }: Lexicon): Tables =>
  isEnglish(language) && countAdditions(added) === 0 ? ENGLISH : lookUp(language, added);

/** "fr" → "French"; the tag itself where it has no name. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** What is not done for a language, as sentences for the reader; empty for English. */
export function limits(language: string): string {
  if (isEnglish(language)) return '';
  return (
    `The texts are in ${languageName(language)}, and the program’s word tables are English. Found are figures in digits, ` +
    'dates, quotations, names, punctuation, omissions, additions and moves; not found are number words, vague ' +
    'quantities, spelling variants, reporting verbs, hedges and framing, but for words that you add yourself.'
  );
}
