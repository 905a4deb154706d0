/** Words that can be paired without looking further: those that stand once on each side, in the same order. */
import { type Hunk, isLight, type TextPair } from './pair.ts';

/**
 * Pairs of tokens [in A, in B] within a window, rising on both sides: the longest such run of words that stand there
 * once in A and once in B (patience diff, Bram Cohen). Function words and marks are no anchors.
 */
export function anchorsIn(pair: TextPair, window: Hunk): [number, number][] {
  const inB = unique(pair.b.words, window.bStart, window.bEnd);
  const candidates: [number, number][] = [];
  for (const [word, i] of unique(pair.a.words, window.aStart, window.aEnd)) {
    const j = inB.get(word);
    const token = pair.a.tokens[i];
    if (j !== undefined && token && !isLight(token)) candidates.push([i, j]);
  }
  return longestRising(candidates.sort((x, y) => x[0] - y[0]));
}

/** Where each word stands that stands once between start and end. */
function unique(words: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let at = start; at < end; at++) {
    const word = words[at] ?? 0;
    if (places.has(word)) repeated.add(word);
    places.set(word, at);
  }
  for (const word of repeated) places.delete(word);
  return places;
}

/** The longest subsequence whose second numbers rise (patience sorting). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], index) => {
    const pile = pileFor(j, tops, pairs);
    before[index] = tops[pile - 1] ?? -1;
    tops[pile] = index;
  });
  const run: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** The leftmost pile whose top is not before `j`. */
function pileFor(j: number, tops: readonly number[], pairs: readonly [number, number][]): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
    else high = middle;
  }
  return low;
}
