/** Articles as weighted terms, comparable by their dot product. */
import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms in rising order, with their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Terms in rising order, and how often each stands in the text. */
export interface Tally {
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
}

/** How often each term stands in an article, and in its first words. */
export interface Counts {
  /** Hashes of all words, in order. */
  readonly words: Int32Array;
  readonly whole: Tally;
  readonly lead: Tally;
}

/** News says what happened in its first paragraphs; this many words count once more. */
const LEAD_WORDS = 90;
/** How much of the similarity is that of the leads. */
const LEAD_SHARE = 0.3;
/** A pair of words adds to what its words say already. Behind the lead pairs are many, cost time, and tell no more. */
const PAIR_WEIGHT = 0.4;
/** The folder's own statistics count as much as those of general English when it has this many articles. */
const PRIOR_ARTICLES = 300;
/** More words than this of one article are not looked at: a book in the folder must not hold up the news. */
const MOST_WORDS = 20_000;

const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ]\p{L}+)*/gu;
/** The same for Latin letters with the usual marks, which is most text, and several times faster. */
const LATIN = /^[\0-\u00FF\u2010-\u2026]*$/;
const LATIN_WORD =
  /(?:[A-Z]\.){2,}|\d+(?:[.,]\d+)*|[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]+(?:['’][A-Za-z\u00E0-\u00FF]+)*/g;

const wordsIn = (text: string): readonly string[] => text.match(LATIN.test(text) ? LATIN_WORD : WORD) ?? [];

/** Counts the terms of an article's text; of the whole file if none of it is article text. */
export function countsOf(version: Version, vocabulary: Vocabulary): Counts {
  const [words, terms]: [number[], number[]] = [[], []];
  let leadTerms = 0;
  for (const paragraph of articleText(version)) {
    let last: number | undefined;
    for (const written of wordsIn(paragraph)) {
      if (words.length === MOST_WORDS) break;
      const { hash, ids } = vocabulary.lookUp(written);
      words.push(hash);
      for (const id of ids) terms.push(id);
      const [first] = ids;
      if (words.length <= LEAD_WORDS) {
        if (last !== undefined && first !== undefined) terms.push(vocabulary.pairOf(last, first));
        leadTerms = terms.length;
      }
      last = ids.at(-1);
    }
  }
  return { words: new Int32Array(words), whole: tally(terms), lead: tally(terms.slice(0, leadTerms)) };
}

/** Counts equal terms by sorting them, which is several times faster than a map for each article. */
function tally(list: readonly number[]): Tally {
  const sorted = new Int32Array(list).sort();
  const terms = sorted.filter((term, i) => i === 0 || term !== sorted[i - 1]);
  const counts = new Uint16Array(terms.length);
  let at = 0;
  for (const term of sorted) {
    if (term !== terms[at]) at++;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { terms, counts };
}

function articleText({ text, blocks }: Version): string[] {
  const aligned = blocks.filter(({ role }) => ALIGNED_ROLES.has(role));
  return (aligned.length ? aligned : blocks).map(({ start, end }) => text.slice(start, end));
}

/** In how many of the articles each term stands. */
export function frequencies(counts: readonly Counts[], vocabulary: Vocabulary): Uint32Array {
  const found = new Uint32Array(vocabulary.size());
  for (const { whole } of counts) for (const term of whole.terms) found[term] = (found[term] ?? 0) + 1;
  return found;
}

/**
 * What each term tells: the logarithm of how rare it is, in general English and in this folder. Small folders lean
 * on the former, so that what all of their few articles share still counts.
 */
export const rarity = (found: Uint32Array, articles: number, vocabulary: Vocabulary): Float64Array =>
  Float64Array.from(found, (holding, term) =>
    Math.max(
      0,
      Math.log((articles + PRIOR_ARTICLES) / (holding + PRIOR_ARTICLES * vocabulary.prior(term) + 0.5)),
    ),
  );

/**
 * The article as one vector of length 1: the terms of the whole, and behind them those of the lead as terms of their
 * own. Terms that no other article has are left out once they have had their part in the length.
 */
export function vectorOf(
  { whole, lead }: Counts,
  found: Uint32Array,
  rare: Float64Array,
  vocabulary: Vocabulary,
): Vector {
  const weigh = (term: number, n: number): number =>
    (n === 1 ? 1 : 1 + Math.log(n)) * (rare[term] ?? 0) * (vocabulary.isPair(term) ? PAIR_WEIGHT : 1);
  const [terms, weights]: [number[], number[]] = [[], []];
  for (const [{ terms: own, counts }, shift, share] of [
    [whole, 0, 1 - LEAD_SHARE],
    [lead, found.length, LEAD_SHARE],
  ] as const) {
    const raw = new Float64Array(own.length);
    let squares = 0;
    own.forEach((term, i) => {
      const weight = weigh(term, counts[i] ?? 1);
      raw[i] = weight;
      squares += weight * weight;
    });
    const scale = Math.sqrt(share / (squares || 1));
    own.forEach((term, i) => {
      if ((found[term] ?? 0) < 2 || !raw[i]) return;
      terms.push(term + shift);
      weights.push(scale * (raw[i] ?? 0));
    });
  }
  return { terms: new Int32Array(terms), weights: new Float64Array(weights) };
}

export const NOTHING: Vector = { terms: new Int32Array(0), weights: new Float64Array(0) };

/** The sum of two vectors. */
export function added(a: Vector, b: Vector): Vector {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; size++) {
    const [s, t] = [a.terms[i] ?? Infinity, b.terms[j] ?? Infinity];
    terms[size] = Math.min(s, t);
    weights[size] = (s <= t ? (a.weights[i] ?? 0) : 0) + (t <= s ? (b.weights[j] ?? 0) : 0);
    if (s <= t) i++;
    if (t <= s) j++;
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) };
}

/** The product of two vectors: of two articles, their similarity, 0–1. */
export function product(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const s = a.terms[i] ?? 0;
    const t = b.terms[j] ?? 0;
    if (s === t) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (s <= t) i++;
    if (t <= s) j++;
  }
  return sum;
}
