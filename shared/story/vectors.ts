/** Articles as weighted terms, comparable by their dot product. */
import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms in rising order, with their weights; the squares of the weights add up to 1. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** How often each term stands in an article, and in its first words. */
export interface Counts {
  /** Hashes of all words, in order. */
  readonly words: Int32Array;
  readonly whole: ReadonlyMap<number, number>;
  readonly lead: ReadonlyMap<number, number>;
}

/** News says what happened in its first paragraphs; this many words count once more. */
const LEAD_WORDS = 90;
/** How much of the similarity is that of the leads. */
const LEAD_SHARE = 0.3;
/** A pair of words adds to what its words say already. */
const PAIR_WEIGHT = 0.4;
/** The folder's own statistics count as much as those of general English when it has this many articles. */
const PRIOR_ARTICLES = 300;
/** More words than this of one article are not looked at: a book in the folder must not hold up the news. */
const MOST_WORDS = 20_000;

const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ]\p{L}+)*/gu;

/** Counts the terms of an article's text; of the whole file if none of it is article text. */
export function countTerms(version: Version, vocabulary: Vocabulary): Counts {
  const [whole, lead] = [new Map<number, number>(), new Map<number, number>()];
  const words: number[] = [];
  const count = (id: number) => {
    whole.set(id, (whole.get(id) ?? 0) + 1);
    if (words.length <= LEAD_WORDS) lead.set(id, (lead.get(id) ?? 0) + 1);
  };
  for (const paragraph of articleText(version)) {
    let last: number | undefined;
    for (const [written] of paragraph.matchAll(WORD)) {
      if (words.length === MOST_WORDS) break;
      const { hash, ids } = vocabulary.lookUp(written);
      words.push(hash);
      if (ids.length === 0) last = undefined;
      for (const id of ids) {
        count(id);
        if (last !== undefined) count(vocabulary.pairOf(last, id));
        last = id;
      }
    }
  }
  return { words: Int32Array.from(words), whole, lead };
}

function articleText({ text, blocks }: Version): string[] {
  const aligned = blocks.filter(({ role }) => ALIGNED_ROLES.has(role));
  return (aligned.length ? aligned : blocks).map(({ start, end }) => text.slice(start, end));
}

/**
 * What each term tells: the logarithm of how rare it is, in general English and in this folder. Small folders lean
 * on the former, so that what all of their few articles share still counts.
 */
export function rarity(counts: readonly Counts[], vocabulary: Vocabulary): Float64Array {
  const found = new Float64Array(vocabulary.size());
  for (const { whole } of counts) for (const term of whole.keys()) found[term] = (found[term] ?? 0) + 1;
  return found.map((articles, term) =>
    Math.max(
      0,
      Math.log((counts.length + PRIOR_ARTICLES) / (articles + PRIOR_ARTICLES * vocabulary.prior(term) + 0.5)),
    ),
  );
}

/** The article as one vector: the terms of the whole, and behind them those of the lead as terms of their own. */
export function vectorOf({ whole, lead }: Counts, rare: Float64Array, vocabulary: Vocabulary): Vector {
  const weigh = (counts: ReadonlyMap<number, number>) =>
    [...counts].map(
      ([term, n]) => (1 + Math.log(n)) * (rare[term] ?? 0) * (vocabulary.isPair(term) ? PAIR_WEIGHT : 1),
    );
  const parts = [
    { terms: [...whole.keys()], weights: weigh(whole), share: 1 - LEAD_SHARE },
    { terms: [...lead.keys()].map((term) => term + rare.length), weights: weigh(lead), share: LEAD_SHARE },
  ];
  const entries = parts.flatMap(({ terms, weights, share }) => {
    const length = Math.hypot(...weights) || 1;
    return terms.map((term, i) => [term, (Math.sqrt(share) * (weights[i] ?? 0)) / length] as const);
  });
  const sorted = entries.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
  };
}

export const NOTHING: Vector = { terms: new Int32Array(0), weights: new Float64Array(0) };

/** The sum of two vectors; the squares of its weights add up to more than 1. */
export function added(a: Vector, b: Vector): Vector {
  const terms = Int32Array.from(new Set([...a.terms, ...b.terms])).sort();
  const weights = new Float64Array(terms.length);
  for (const { terms: ours, weights: theirs } of [a, b])
    for (let i = 0, k = 0; i < ours.length; i++, k++) {
      while (terms[k] !== ours[i]) k++;
      weights[k] = (weights[k] ?? 0) + (theirs[i] ?? 0);
    }
  return { terms, weights };
}

/** The product of two vectors: of two articles, their similarity, 0–1. */
export function similarity(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [s = 0, t = 0] = [a.terms[i], b.terms[j]];
    if (s === t) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (s <= t) i++;
    if (t <= s) j++;
  }
  return sum;
}
