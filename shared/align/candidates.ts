import { type Grid, gridOf } from './grid.ts';
import type { Joint } from './joint.ts';

/** The pairs of sentences worth comparing: for each sentence of either side the BEST by weight of the words shared. */
export function candidates(joint: Joint): Grid {
  const [rows, columns] = [joint.a.words.length, joint.b.words.length];
  const holders = holdersOf(joint);
  const chosen = new Set<number>();
  const byColumn = Array.from({ length: columns }, (): Overlap[] => []);
  const overlap = new Float64Array(columns);
  joint.a.words.forEach((words, i) => {
    const touched = addOverlaps(overlap, words, holders, joint.lexicon.weight);
    const row: Overlap[] = [];
    for (const j of touched) {
      enter(row, { at: j, weight: overlap[j] ?? 0 });
      enter(byColumn[j] ?? [], { at: i, weight: overlap[j] ?? 0 });
      overlap[j] = 0;
    }
    for (const { at } of row) chosen.add(i * columns + at);
  });
  byColumn.forEach((column, j) => {
    for (const { at } of column) chosen.add(at * columns + j);
  });
  return gridOf(rows, columns, chosen);
}

/** Of the gold links next to none rank lower on both sides. */
const BEST = 5;
/** A word that makes more pairs than 20 × 20 sentences tells little about any of them; bounds the work by the vocabulary. */
const MAX_PAIRS = 400;

interface Overlap {
  readonly at: number;
  readonly weight: number;
}

/** Per word the sentences of B that hold it; none for words that make too many pairs. */
function holdersOf({ b, lexicon: { weight, spreadA, spreadB } }: Joint): number[][] {
  const holders = Array.from(weight, (): number[] => []);
  b.words.forEach((words, j) => {
    for (const id of words) if ((spreadA[id] ?? 0) * (spreadB[id] ?? 0) <= MAX_PAIRS) holders[id]?.push(j);
  });
  return holders;
}

/** Adds up the weight of the words shared with each sentence of B; gives those that share any, ascending. */
function addOverlaps(
  overlap: Float64Array,
  words: Int32Array,
  holders: readonly number[][],
  weight: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const id of words)
    for (const j of holders[id] ?? []) {
      if (overlap[j] === 0) touched.push(j);
      overlap[j] = (overlap[j] ?? 0) + (weight[id] ?? 0);
    }
  return touched.sort((x, y) => x - y);
}

/** Keeps the BEST heaviest, heaviest first; among equals the earlier sentence. */
function enter(list: Overlap[], overlap: Overlap): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.weight ?? 0) < overlap.weight) at--;
  if (at >= BEST) return;
  list.splice(at, 0, overlap);
  list.length = Math.min(list.length, BEST);
}
