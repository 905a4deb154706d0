/** How alike articles are to news that they do not tell, and so how alike they must be to tell the same. */
import type { Edge } from './neighbours.ts';

/**
 * The nearest articles may tell the same news; those behind them, of these ranks, tell other news of the same kind: another match
 * of the club, another day of the trial.
 */
const FIRST_RANK = 9;
const LAST_RANK = 15;
/** What stands for ranks that a small folder does not have: they then ask for a similarity of .19, as independent reports have. */
const USUAL = 0.108;
/** Two articles tell the same news if they are this much as alike as either is to its backdrop … */
const CONTRAST = 1.4;
/** … and a little more, as two rare words in common are much beside a backdrop of nothing. */
const ALLOWANCE = 0.03;
/** Above this, reports of one event are not asked to stand out any more: a story of twenty versions is their own backdrop. */
const HIGHEST = 0.25;

/**
 * Of each of `count` articles the mean similarity, 0–1, to those at some distance among its neighbours (local scaling:
 * L. Zelnik-Manor, P. Perona, Self-tuning spectral clustering, NIPS 2004). In a folder of one subject it is high, and
 * short notices have a low one.
 */
export function backdropsOf(count: number, edges: readonly Edge[]): Float64Array {
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b, similarity } of edges) {
    near[a]?.push(similarity);
    near[b]?.push(similarity);
  }
  return Float64Array.from(near, (similarities) => {
    const sorted = similarities.sort((x, y) => y - x);
    let sum = 0;
    for (let rank = FIRST_RANK; rank <= LAST_RANK; rank++)
      sum += rank < count ? (sorted[rank - 1] ?? 0) : USUAL;
    return sum / (LAST_RANK - FIRST_RANK + 1);
  });
}

/** The similarity from which two articles, or groups of articles, with these backdrops may tell the same news. */
export const leastBetween = (one: number, other: number): number =>
  Math.min(HIGHEST, CONTRAST * ((one + other) / 2 + ALLOWANCE));
