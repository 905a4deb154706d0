import { backgroundWeight } from '../align/background.ts';
import { type Token, tokensOf } from '../align/tokens.ts';
import { wordHash } from './copies.ts';

/** The terms of all articles of a folder, each with a number: words, numbers, and pairs of telling words. */
export interface Vocabulary {
  lookUp(written: string): Written;
  /** The number of a pair of neighbouring words. */
  pairOf(first: number, second: number): number;
  /** How many terms there are. */
  size(): number;
  /** The share of news articles, beyond this folder, that hold the term: 0–1. */
  prior(term: number): number;
  isPair(term: number): boolean;
  /** The term as it is written, for people. */
  surface(term: number): string;
  /** Always written with a capital: a name, as far as that can be seen. */
  isName(term: number): boolean;
}

/** A word as it is written in a text. */
export interface Written {
  /** Of the word in lower case. */
  readonly hash: number;
  /** The terms it stands for; none for function words. */
  readonly ids: readonly number[];
}

/** The words of a typical article: how often a word of known frequency turns up in one. */
const ARTICLE_WORDS = 400;
/** Zipf's law: the share of the word of rank r in running English is about a tenth of 1/r. */
const ZIPF = 0.1;
/** A given number stands in about one article of fifty. */
const NUMBER_PRIOR = 0.02;
/** Of the articles that hold the rarer of two words, about a tenth has the other one beside it. */
const PAIR_SHARE = 0.1;
/** Words as common as this in any article say nothing about the story. */
const FUNCTION_PRIOR = 0.99;

/** More terms than any folder has, so that a pair of them is one exact number. */
const MOST_TERMS = 2 ** 26;

/** One term: a word, or a pair of words as one number, which saves an object for each of a million pairs. */
interface Word {
  readonly prior: number;
  readonly surface: string;
}
type Term = Word | number;

const NO_WORD: Word = { prior: 0, surface: '' };

export function vocabulary(): Vocabulary {
  const terms: Term[] = [];
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const known = new Map<string, Written>();
  /** Terms that are also written without a capital, and how. */
  const lower = new Map<number, string>();

  const add = (term: Term): number => terms.push(term) - 1;
  const isPair = (term: number): boolean => typeof terms[term] === 'number';
  /** The word itself, or the two of a pair. */
  const wordsOf = (id: number): readonly number[] => {
    const term = terms[id];
    return typeof term === 'number' ? [Math.floor(term / MOST_TERMS), term % MOST_TERMS] : [id];
  };
  const wordAt = (id: number): Word => {
    const term = terms[id];
    return typeof term === 'object' ? term : NO_WORD;
  };

  const idOf = ({ key, word, number }: Token, surface: string): number | undefined => {
    const found = words.get(key);
    if (found !== undefined) return found;
    const prior = number ? NUMBER_PRIOR : priorOf(word);
    if (prior >= FUNCTION_PRIOR) return undefined;
    const id = add({ prior, surface });
    words.set(key, id);
    return id;
  };

  const lookUp = (written: string): Written => {
    const found = known.get(written);
    if (found) return found;
    const tokens = tokensOf([written]).flat();
    const ids = tokens.flatMap((token) => idOf(token, written) ?? []);
    const name = /^\p{Lu}/u.test(written);
    if (!name) for (const id of ids) if (!lower.has(id)) lower.set(id, written);
    const word = { hash: wordHash(written.toLowerCase()), ids };
    known.set(written, word);
    return word;
  };

  const pairOf = (first: number, second: number): number => {
    const key = first * MOST_TERMS + second;
    const found = pairs.get(key);
    if (found !== undefined) return found;
    const id = add(key);
    pairs.set(key, id);
    return id;
  };

  return {
    lookUp,
    pairOf,
    size: () => terms.length,
    prior: (term) =>
      Math.min(...wordsOf(term).map((word) => wordAt(word).prior)) * (isPair(term) ? PAIR_SHARE : 1),
    isPair,
    surface: (term) =>
      wordsOf(term)
        .map((word) => lower.get(word) ?? wordAt(word).surface)
        .join(' '),
    isName: (term) => wordsOf(term).every((word) => !lower.has(word)),
  };
}

const priorOf = (word: string): number =>
  1 - Math.exp((-ARTICLE_WORDS * ZIPF) / Math.exp(backgroundWeight(word) / 100));
