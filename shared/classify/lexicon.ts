/** Which word tables a story is looked at with, and what is off in its language. */
import { type Additions, countAdditions } from './additions.ts';
import { ENGLISH, isEnglish, lookUp, type Tables } from './tables.ts';

/** Which tables a story was looked at with. Plain data: it can be kept, printed and sent to a worker. */
export interface Lexicon {
  /** BCP 47, such as "en". */
  readonly language: string;
  /** What the user added. */
  readonly added: Additions;
}

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
    'quantities, spelling variants, reporting verbs, hedges, denials, doers left out and framing, but for words that you add yourself.'
  );
}
