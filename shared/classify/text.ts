/** Words of a text and ranges over them: what all rules are made of. */
import type { Range } from '../article.ts';
import { isolated } from '../right-to-left.ts';
import { type Token, tokens } from '../words/tokens.ts';

/** A token as it is written. */
export interface Word extends Token {
  readonly text: string;
}

export const wordsOf = (text: string): Word[] =>
  tokens(text).map(({ start, end, kind, canonical, possessive }) => ({
    start,
    end,
    kind,
    canonical,
    possessive,
    text: text.slice(start, end),
  }));

export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** Those that a stretch touches. */
export const within = <T extends Range>(items: readonly T[], range: Range): T[] =>
  items.filter((item) => overlap(item, range));

/** A stretch of a side, as it is written, for an explanation. */
export const quoted = (side: { readonly text: string }, range: Range): string =>
  isolated(side.text.slice(range.start, range.end).trim());
