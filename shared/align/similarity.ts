/** Two versions brought to one vocabulary, and how alike any two of their sentences are. */
import { type Features, GRAM_SPACE, type SentenceFeatures } from './features.ts';

/** One version's sentences in the words of the joint vocabulary. */
export interface Side {
  /** Per sentence: its different words, ascending. */
  readonly words: readonly Int32Array[];
  /** Per sentence: its words in reading order. */
  readonly sequences: readonly Int32Array[];
  /** Per sentence: the sum of its words' weights. */
  readonly mass: Float64Array;
  /** Per sentence: the sum of its words' weights squared. */
  readonly norm: Float64Array;
  readonly grams: readonly SentenceFeatures[];
}

export interface Joint {
  readonly a: Side;
  readonly b: Side;
  /** Per word of the joint vocabulary; whole numbers, so that sums are the same in any order and swapping changes no bit. */
  readonly weights: Float64Array;
  readonly numbers: Uint8Array;
  readonly names: Uint8Array;
  /** In how many sentences of either version a word stands. */
  readonly spreadA: Float64Array;
  readonly spreadB: Float64Array;
}

export function join(a: Features, b: Features): Joint {
  const index = new Map(a.vocabulary.keys.map((key, id) => [key, id]));
  const ids = b.vocabulary.keys.map((key) => {
    const known = index.get(key) ?? index.size;
    index.set(key, known);
    return known;
  });
  const size = index.size;
  const joint = {
    weights: new Float64Array(size),
    numbers: new Uint8Array(size),
    names: new Uint8Array(size),
    spreadA: new Float64Array(size),
    spreadB: new Float64Array(size),
  };
  const own = a.vocabulary.keys.map((_, id) => id);
  for (const [version, map, spread] of [
    [a, own, joint.spreadA],
    [b, ids, joint.spreadB],
  ] as const)
    map.forEach((id, local) => {
      joint.weights[id] = Math.max(joint.weights[id] ?? 0, version.vocabulary.weights[local] ?? 0);
      joint.numbers[id] = version.vocabulary.numbers[local] ? 1 : 0;
      if (version.vocabulary.names[local]) joint.names[id] = 1;
      spread[id] = version.vocabulary.spread[local] ?? 0;
    });
  return { ...joint, a: side(a, own, joint.weights), b: side(b, ids, joint.weights) };
}

function side({ sentences }: Features, ids: readonly number[], weights: Float64Array): Side {
  const sequences = sentences.map(({ sequence }) => sequence.map((local) => ids[local] ?? 0));
  const words = sequences.map((sequence) => Int32Array.from(new Set(sequence)).sort());
  const total = (power: number) =>
    Float64Array.from(words, (set) => set.reduce((sum, id) => sum + (weights[id] ?? 0) ** power, 0));
  return { words, sequences, mass: total(1), norm: total(2), grams: sentences };
}

/** The words that stand in both lists; both ascending. */
export function shared(a: Int32Array, b: Int32Array): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) both.push(a[i] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both;
}

/** Cosine of the weighted sets of words, 0–1. */
export function wordCosine({ a, b, weights }: Joint, i: number, j: number): number {
  const both = shared(a.words[i] ?? NONE, b.words[j] ?? NONE);
  const dot = both.reduce((sum, id) => sum + (weights[id] ?? 0) ** 2, 0);
  return dot / (Math.sqrt((a.norm[i] ?? 0) * (b.norm[j] ?? 0)) || 1);
}
const NONE = new Int32Array();

/** Cosine of the counts of character 4-grams, 0–1. `scratch` has GRAM_SPACE zeros before and after. */
export function gramCosine(a: SentenceFeatures, b: SentenceFeatures, scratch: Uint16Array): number {
  for (const gram of a.grams) scratch[gram] = (scratch[gram] ?? 0) + 1;
  let dot = 0;
  for (const gram of b.grams) dot += scratch[gram] ?? 0;
  for (const gram of a.grams) scratch[gram] = 0;
  return dot / (Math.sqrt(a.gramNorm * b.gramNorm) || 1);
}

export const scratchForGrams = (): Uint16Array => new Uint16Array(GRAM_SPACE);
