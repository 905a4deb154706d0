/** Finds a word, phrase or pattern in texts. Runs in a worker of its own: a pattern can take for ever. */
import type { Range } from '../../shared/article.ts';

export interface Query {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Take `text` as a regular expression. */
  readonly pattern: boolean;
}

/** Nobody reads more, and marking them would be slow. */
export const MOST_MATCHES = 2000;

/** What to look for. Throws SyntaxError for a pattern that is none. */
export function regexOf({ text, matchCase, wholeWord, pattern }: Query): RegExp {
  const source = pattern ? text : literal(text);
  const whole = wholeWord ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : source;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

/** Straight and curly quotes find each other, and so do a space and a line end. */
const literal = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/\s+/g, '\\s+');

/** Where the query is found in each text, in order, empty matches left out; in all at most MOST_MATCHES. */
export function search(query: Query, texts: readonly string[]): Range[][] {
  const regex = regexOf(query);
  let room = MOST_MATCHES;
  return texts.map((text) => {
    const found: Range[] = [];
    for (const { 0: match, index } of text.matchAll(regex)) {
      if (room === 0) break;
      if (match === '') continue;
      found.push({ start: index, end: index + match.length });
      room--;
    }
    return found;
  });
}
