import { type Grid, gridOf } from './grid.ts';
import type { Joint } from './joint.ts';
import { type Overlap, twinsOf } from './twins.ts';

/**
 * The pairs of sentences worth comparing: for each sentence of either side the BEST by weight of the words shared; of
 * sentences that have a twin, only that one. And always the same sentence, though all its words are too common to look by.
 */
export function candidates(joint: Joint): Grid {
  const [rows, columns] = [joint.a.words.length, joint.b.words.length];
  const ranked = rank(joint);
  const twins = twinsOf(joint, ranked.rows, ranked.columns);
  const taken = new Set(twins);
  const keys = new Set<number>();
  const add = (i: number, j: number) => {
    if (twins[i] === j || (twins[i] === -1 && !taken.has(j))) keys.add(i * columns + j);
  };
  ranked.rows.forEach((row, i) => {
    for (const { at } of row) add(i, at);
  });
  ranked.columns.forEach((column, j) => {
    for (const { at } of column) add(at, j);
  });
  for (const [i, j] of equals(joint)) keys.add(i * columns + j);
  return gridOf(rows, columns, keys);
}

/** Sentences that both sides have, word for word: the first with the first, the second with the second. */
function equals({ a, b }: Joint): (readonly [number, number])[] {
  const places = Map.groupBy(b.sentences.keys(), (j) => b.sentences[j]?.text ?? '');
  const next = new Map<string, number>();
  return a.sentences.flatMap(({ text }, i) => {
    const nth = next.get(text) ?? 0;
    next.set(text, nth + 1);
    const j = places.get(text)?.[nth];
    return j === undefined ? [] : [[i, j] as const];
  });
}

/** Of the gold links next to none rank lower on both sides. */
const BEST = 5;
/** A word that makes more pairs than 20 × 20 sentences tells little about any of them; bounds the work by the vocabulary. */
const MAX_PAIRS = 400;

/** For each sentence of either side the BEST of the other. */
function rank(joint: Joint): { readonly rows: Overlap[][]; readonly columns: Overlap[][] } {
  const columns = joint.b.words.map((): Overlap[] => []);
  const holders = holdersOf(joint);
  const overlap = new Float64Array(columns.length);
  const rows = joint.a.words.map((words, i) => {
    const row: Overlap[] = [];
    for (const j of addOverlaps(overlap, words, holders, joint.lexicon.weight)) {
      const weight = overlap[j] ?? 0;
      enter(row, j, weight);
      enter(columns[j] ?? [], i, weight);
      overlap[j] = 0;
    }
    return row;
  });
  return { rows, columns };
}

/** Per word the sentences of B that hold it; none for words that make too many pairs. */
function holdersOf({ b, lexicon: { weight, spreadA, spreadB } }: Joint): number[][] {
  const holders = Array.from(weight, (): number[] => []);
  b.words.forEach((words, j) => {
    for (const id of words) if ((spreadA[id] ?? 0) * (spreadB[id] ?? 0) <= MAX_PAIRS) holders[id]?.push(j);
  });
  return holders;
}

/** Adds up the weight of the words shared with each sentence of B; gives those that share any. */
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
  return touched;
}

/** Keeps the BEST heaviest, heaviest first; among equals the earlier sentence. */
function enter(list: Overlap[], at: number, weight: number): void {
  let place = list.length;
  while (place > 0 && comes(list[place - 1], at, weight)) place--;
  if (place >= BEST) return;
  list.splice(place, 0, { at, weight });
  if (list.length > BEST) list.pop();
}

/** Whether a sentence comes before one that is in the list. */
const comes = (other: Overlap | undefined, at: number, weight: number): boolean =>
  other === undefined || other.weight < weight || (other.weight === weight && other.at > at);
