/** Sentences that two versions have nearly word for word: no other pair of them need be looked at. */
import type { Joint } from './joint.ts';

/** A sentence that shares words with another one, and what those words weigh. */
export interface Overlap {
  readonly at: number;
  readonly weight: number;
}

/** For each sentence of one side, those of the other that share most with it, heaviest first. */
export type Ranking = readonly (readonly Overlap[])[];

/**
 * For each sentence of A its twin in B, −1 where it has none: each is the other's best, and they share nearly all words
 * and no other comes near, or most words and no other comes anywhere near. None at all unless the versions are copies
 * of one text: elsewhere a sentence that quotes another may share a statement with a third as well.
 */
export function twinsOf({ a, b }: Joint, rows: Ranking, columns: Ranking): Int32Array {
  const twins = Int32Array.from(rows, ([first, second], i) => {
    const [own, rival] = columns[first?.at ?? -1] ?? [];
    if (!first || own?.at !== i) return -1;
    const share = first.weight / Math.max(a.mass[i] ?? 0, b.mass[first.at] ?? 0);
    const next = Math.max(second?.weight ?? 0, rival?.weight ?? 0) / first.weight;
    const clear = (share >= NEARLY_ALL && next <= LESS) || (share >= MOST && next <= FAR_LESS);
    return clear ? first.at : -1;
  });
  const count = twins.filter((twin) => twin >= 0).length;
  return count >= COPIES * Math.min(rows.length, columns.length) ? twins : twins.fill(-1);
}

/**
 * Shares of the heavier sentence's weight. With these the hand-aligned texts have at least the F1 that they have without
 * twins; nearly all = .6 loses two splits in a hundred, as the second half of a split then counts as a rival.
 */
const NEARLY_ALL = 0.75;
const MOST = 0.55;
/** "He said so on Monday." – "He said so on Tuesday.": context must decide between those that are alike. */
const LESS = 0.8;
/** What strangers of one story share in names and common words. */
const FAR_LESS = 0.3;
/** Share of the shorter version's sentences. Independent stories reach .2 by quotations. */
const COPIES = 0.5;
