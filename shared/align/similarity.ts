/** How alike two sentences are, from 0 to 1, by what needs no language: weighted words and character 4-grams. */
import { GRAM_SPACE, type SentenceFeatures } from './features.ts';
import { find, type Grid, type Values } from './grid.ts';
import { type Joint, type Side, shared } from './joint.ts';

/** The two cosines of every pair of a grid. */
export interface Cosines {
  readonly words: Values;
  readonly grams: Values;
}

/** Cosines of a grid's pairs; those known from a smaller grid are taken over. */
export function cosinesOf(
  joint: Joint,
  grid: Grid,
  known?: { readonly grid: Grid; readonly cosines: Cosines },
): Cosines {
  const words = new Float64Array(grid.i.length);
  const grams = new Float64Array(grid.i.length);
  const fresh: number[][] = Array.from({ length: grid.rows }, () => []);
  grid.i.forEach((i, at) => {
    const before = known && find(known.grid, i, grid.j[at] ?? 0);
    if (before === undefined) fresh[i]?.push(at);
    words[at] =
      before === undefined ? wordCosine(joint, i, grid.j[at] ?? 0) : (known?.cosines.words[before] ?? 0);
    grams[at] = before === undefined ? 0 : (known?.cosines.grams[before] ?? 0);
  });
  fresh.forEach((row, i) => {
    fillGramCosines(joint, grid, grams, row, i);
  });
  return { words, grams };
}

/** A row at a time, so that its sentence is counted once. */
function fillGramCosines(
  { a, b }: Joint,
  grid: Grid,
  grams: Values,
  row: readonly number[],
  i: number,
): void {
  const own = a.sentences[i];
  if (!own || row.length === 0) return;
  for (const gram of own.grams) counts[gram] = (counts[gram] ?? 0) + 1;
  for (const at of row) {
    const other = b.sentences[grid.j[at] ?? 0];
    grams[at] = cosine(other ? counted(other) : 0, own.gramNorm, other?.gramNorm);
  }
  for (const gram of own.grams) counts[gram] = 0;
}

function counted({ grams }: SentenceFeatures): number {
  let dot = 0;
  for (let k = 0; k < grams.length; k++) dot += counts[grams[k] ?? 0] ?? 0;
  return dot;
}

/** ½ cosine of the weighted sets of words + ½ cosine of the counts of character 4-grams. */
export const similarity = ({ words, grams }: Cosines): Values =>
  words.map((cosine, at) => (cosine + (grams[at] ?? 0)) / 2);

export function wordCosine({ a, b, lexicon: { weight } }: Joint, i: number, j: number): number {
  return cosine(squares(shared(a.words[i], b.words[j]), weight), a.norm[i], b.norm[j]);
}

export function gramCosine({ a, b }: Joint, i: number, j: number): number {
  const [x, y] = [a.sentences[i], b.sentences[j]];
  return cosine(gramDot(x, y), x?.gramNorm, y?.gramNorm);
}

/** The sum of these words' weights squared. */
export function squares(words: readonly number[], weight: Float64Array): number {
  let sum = 0;
  for (const id of words) sum += (weight[id] ?? 0) ** 2;
  return sum;
}

export const cosine = (dot: number, normA = 0, normB = 0): number => dot / (Math.sqrt(normA * normB) || 1);

/** The scalar product of two sentences' counts of 4-grams. */
export function gramDot(a: SentenceFeatures | undefined, b: SentenceFeatures | undefined): number {
  if (!a || !b) return 0;
  for (const gram of a.grams) counts[gram] = (counts[gram] ?? 0) + 1;
  const dot = counted(b);
  for (const gram of a.grams) counts[gram] = 0;
  return dot;
}

/** All zero between calls: a table of counts is far cheaper than merging sorted lists, and 65,536 counters are kept once. */
const counts = new Uint16Array(GRAM_SPACE);

/** How much similarity a second sentence of `other` adds to the first, in the eyes of sentence `i`: may be below 0. */
export function gain(
  side: Side,
  other: Side,
  weight: Float64Array,
  i: number,
  first: number,
  second: number,
): number {
  return (wordGain(side, other, weight, i, first, second) + gramGain(side, other, i, first, second)) / 2;
}

function wordGain(
  side: Side,
  other: Side,
  weight: Float64Array,
  i: number,
  first: number,
  second: number,
): number {
  const both = shared(other.words[first], other.words[second]);
  const [withFirst, withSecond] = [
    shared(side.words[i], other.words[first]),
    shared(side.words[i], other.words[second]),
  ];
  const overlap = shared(Int32Array.from(withFirst), Int32Array.from(withSecond));
  const [dot, more, twice] = [withFirst, withSecond, overlap].map((words) => squares(words, weight));
  const norm = (other.norm[first] ?? 0) + (other.norm[second] ?? 0) - squares(both, weight);
  const joint = cosine((dot ?? 0) + ((more ?? 0) - (twice ?? 0)), side.norm[i], norm);
  return joint - cosine(dot ?? 0, side.norm[i], other.norm[first]);
}

function gramGain(side: Side, other: Side, i: number, first: number, second: number): number {
  const [own, x, y] = [side.sentences[i], other.sentences[first], other.sentences[second]];
  const dot = gramDot(own, x);
  const norm = (x?.gramNorm ?? 0) + (y?.gramNorm ?? 0) + 2 * gramDot(x, y);
  return cosine(dot + gramDot(own, y), own?.gramNorm, norm) - cosine(dot, own?.gramNorm, x?.gramNorm);
}
