/** Two texts as words, ready for comparing: each word has a number, equal for equal words of the two texts. */

import { isStopword } from './same.ts';
import { stem } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

export interface Side {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Per token: its number. The same number means the same word, but for what `canonical` leaves out. */
  readonly words: Int32Array;
}

export interface TextPair {
  readonly a: Side;
  readonly b: Side;
}

/**
 * A stretch of tokens of A that is replaced by a stretch of tokens of B: half-open, in token indexes. A list of hunks
 * is in order, and what lies between two hunks is as long on both sides and pairs off word by word.
 */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Both texts in tokens, with one numbering of their words. */
export function pairOf(a: string, b: string): TextPair {
  const numbers = new Map<string, number>();
  return { a: sideOf(a, numbers), b: sideOf(b, numbers) };
}

/** Number of tokens of A, and of B, that a hunk holds. */
export const lengthA = (hunk: Hunk): number => hunk.aEnd - hunk.aStart;
export const lengthB = (hunk: Hunk): number => hunk.bEnd - hunk.bStart;

/** Something stands on both sides. */
export const isSubstitution = (hunk: Hunk): boolean => lengthA(hunk) > 0 && lengthB(hunk) > 0;

/** From the start of the first hunk to the end of the second. */
export const joined = (first: Hunk, second: Hunk): Hunk => ({
  aStart: first.aStart,
  aEnd: second.aEnd,
  bStart: first.bStart,
  bEnd: second.bEnd,
});

/** A mark or a function word: holds phrases together and says little by itself. */
export const isLight = (token: Token): boolean => token.kind === 'mark' || isStopword(token.canonical);

/** Begins with a capital, or a part of it does: Soleimani, al-Sudani. */
export function hasCapital(text: string, { start, end }: Token): boolean {
  const first = text.charCodeAt(start);
  if (first >= 65 && first <= 90) return true;
  const word = text.slice(start, end);
  return (first > 127 || word.includes('-')) && /(?:^|-)\p{Lu}/u.test(word);
}

/** What inflected forms of a word have in common; the canonical form itself for numbers and marks. */
export const stemOf = (token: Token): string =>
  token.kind === 'word' ? stem(token.canonical) : token.canonical;

function sideOf(text: string, numbers: Map<string, number>): Side {
  const found = tokens(text);
  const words = new Int32Array(found.length);
  found.forEach((token, index) => {
    const word = token.possessive ? `${token.canonical}’s` : token.canonical;
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    words[index] = number;
  });
  return { text, tokens: found, words };
}
