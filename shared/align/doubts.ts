/** Before a sentence is said to have no counterpart: whether its best candidate is clearly wrong. */
import type { Doubt, Link } from '../comparison.ts';
import type { Grid, Values } from './grid.ts';

/**
 * The sentences that no link holds, each with its likeliest pair, where that pair is at least `doubted` likely. In reading order of A,
 * then of B; among equally likely pairs the one nearer the beginning.
 */
export function doubtsOf(grid: Grid, values: Values, links: readonly Link[], doubted: number): Doubt[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const linked = new Set(links.flatMap((link) => link[side]));
    const [own, other] = side === 'a' ? [grid.i, grid.j] : [grid.j, grid.i];
    const best = new Map<number, number>();
    own.forEach((sentence, at) => {
      const most = values[best.get(sentence) ?? -1] ?? 0;
      if ((values[at] ?? 0) >= doubted && (values[at] ?? 0) > most && !linked.has(sentence))
        best.set(sentence, at);
    });
    return [...best]
      .sort(([x], [y]) => x - y)
      .map(([sentence, at]) => ({
        side,
        sentence,
        candidate: other[at] ?? 0,
        probability: values[at] ?? 0,
      }));
  });
}
