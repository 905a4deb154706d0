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
  /** The term as it was first written, for people. */
  surface(term: number): string;
  /** A name or a number, as far as its writing shows. */
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
  readonly name: boolean;
}
type Term = Word | number;

export function vocabulary(): Vocabulary {
  const terms: Term[] = [];
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const known = new Map<string, Written>();

  const add = (term: Term): number => terms.push(term) - 1;
  const of = <T>(id: number, word: (word: Word) => T, pair: (a: T, b: T) => T, none: T): T => {
    const term = terms[id];
    if (term === undefined) return none;
    if (typeof term === 'object') return word(term);
    const [first, second] = [Math.floor(term / MOST_TERMS), term % MOST_TERMS];
    return pair(of(first, word, pair, none), of(second, word, pair, none));
  };

  const idOf = ({ key, word, number, capital }: Token, surface: string): number | undefined => {
    const found = words.get(key);
    if (found !== undefined) return found;
    const prior = number ? NUMBER_PRIOR : priorOf(word);
    if (prior >= FUNCTION_PRIOR) return undefined;
    const id = add({ prior, surface, name: capital || number });
    words.set(key, id);
    return id;
  };

  const lookUp = (written: string): Written => {
    const found = known.get(written);
    if (found) return found;
    const tokens = tokensOf([written]).flat();
    const word = {
      hash: wordHash(written.toLowerCase()),
      ids: tokens.flatMap((token) => idOf(token, written) ?? []),
    };
    known.set(written, word);
    return word;
  };

  const pairOf = (first: number, second: number): number => {
    const key = first * MOST_TERMS + second;
    const found = pairs.get(key) ?? add(key);
    pairs.set(key, found);
    return found;
  };

  return {
    lookUp,
    pairOf,
    size: () => terms.length,
    prior: (term) =>
      of(
        term,
        (word) => word.prior,
        (a, b) => PAIR_SHARE * Math.min(a, b),
        0,
      ),
    isPair: (term) => typeof terms[term] === 'number',
    surface: (term) =>
      of(
        term,
        (word) => word.surface,
        (a, b) => `${a} ${b}`,
        '',
      ),
    isName: (term) =>
      of(
        term,
        (word) => word.name,
        (a, b) => a && b,
        false,
      ),
  };
}

const priorOf = (word: string): number =>
  1 - Math.exp((-ARTICLE_WORDS * ZIPF) / Math.exp(backgroundWeight(word) / 100));
