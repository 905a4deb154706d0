/** Which language a story is in. */
import { franc } from 'franc-min';
import { ALIGNED_ROLES, type Version } from '../article.ts';
import { type Additions, NO_ADDITIONS } from './additions.ts';
import type { Lexicon } from './lexicon.ts';
import { isEnglish } from './tables.ts';

/** Shorter texts are not told surely by their trigrams (Cavnar & Trenkle 1994): a name or two decides. */
export const ENOUGH_LETTERS = 200;
/** In another script than the Latin one, a line is enough: it is not English. */
export const ENOUGH_OF_SCRIPT = 20;
/** Trigrams of the beginning are enough, and a book is not read whole for them. */
const MOST_LETTERS = 2000;
const UNKNOWN = 'und';

/**
 * The language of most versions; of equals one that is not English, since English tables find in other texts what is not
 * there, and without them only little is missed. Undetermined is taken for English.
 */
export function languageOf(versions: readonly Version[]): string {
  const counts = new Map<string, number>();
  for (const version of versions) {
    const language = languageOfOne(version);
    const count = (counts.get(language) ?? 0) + 1;
    // The rest, slow to tell, cannot outvote it.
    if (count > versions.length / 2) return language;
    counts.set(language, count);
  }
  const [most] = [...counts].sort(
    ([x, n], [y, m]) => m - n || Number(isEnglish(x)) - Number(isEnglish(y)) || (x < y ? -1 : 1),
  );
  return most?.[0] ?? 'en';
}

/** What the text itself tells wins: pages often declare the language of their template. */
function languageOfOne(version: Version): string {
  const text = articleText(version);
  const enough = isLatin(text) ? ENOUGH_LETTERS : ENOUGH_OF_SCRIPT;
  const found = text.length >= enough ? franc(text) : UNKNOWN;
  const known = found === UNKNOWN ? (version.metadata.language?.value ?? '') : found;
  return canonical(known) ?? 'en';
}

/** Whether at least half of the letters are Latin. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return 2 * letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length;
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
