/** What two sentences share beyond what likelier partners of either explain: the trace that a sentence's other clause leaves. */
import type { Grid, Values } from './grid.ts';
import { type Joint, type Side, shared } from './joint.ts';
import { passageOf } from './passage.ts';

/** Rare weights; see Lexicon. */
export interface Fresh {
  /** Of the words that both sentences have, and no other likely partner of either. */
  readonly mass: number;
  /** Of what the likely partners leave unexplained of the sentence of A, and of B. */
  readonly leftA: number;
  readonly leftB: number;
  /** Of the densest window of the fresh words, as in passage.ts; worked out when asked for. */
  passage(): number;
}

/** Says of any pair what is fresh in it, where pairs of `least` and more are likely. */
export function freshIn(
  joint: Joint,
  grid: Grid,
  probabilities: Values,
  least: number,
): (i: number, j: number) => Fresh {
  const { a, b } = joint;
  const { rare } = joint.lexicon;
  const partnersOfA = partners(grid.rows, grid.i, grid.j, probabilities, least);
  const partnersOfB = partners(grid.columns, grid.j, grid.i, probabilities, least);
  return (i, j) => {
    const explainedA = wordsOf(b, partnersOfA[i] ?? [], j);
    const explainedB = wordsOf(a, partnersOfB[j] ?? [], i);
    const both = shared(a.words[i], b.words[j]);
    const words = both.filter((id) => !explainedA.has(id) && !explainedB.has(id));
    return {
      mass: massBut(words, NO_WORDS, rare),
      leftA: massBut(a.words[i] ?? [], explainedA, rare),
      leftB: massBut(b.words[j] ?? [], explainedB, rare),
      passage: () => passageOf(joint, i, j, words),
    };
  };
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** For each sentence of one side those of the other that make a likely pair with it. */
function partners(
  size: number,
  line: readonly number[],
  place: readonly number[],
  probabilities: Values,
  least: number,
): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  line.forEach((at, pair) => {
    if ((probabilities[pair] ?? 0) >= least) lists[at]?.push(place[pair] ?? 0);
  });
  return lists;
}

function wordsOf(side: Side, sentences: readonly number[], but: number): ReadonlySet<number> {
  const others = sentences.filter((at) => at !== but);
  if (others.length === 0) return NO_WORDS;
  const words = new Set<number>();
  for (const at of others) for (const id of side.words[at] ?? []) words.add(id);
  return words;
}

function massBut(words: Iterable<number>, but: ReadonlySet<number>, rare: Float64Array): number {
  let sum = 0;
  for (const id of words) if (!but.has(id)) sum += rare[id] ?? 0;
  return sum;
}
