/** What speaks for and against a pair of sentences by itself and by its neighbours: the first look's features. */
import { after, before, type Grid, mapGrid, type Values } from './grid.ts';
import { type Joint, shared } from './joint.ts';
import { passageOf } from './passage.ts';
import { type Cosines, cosine, similarity, squares } from './similarity.ts';

/** Names of the features, in the order of `evidence`. All are the same when the sides are swapped. */
export const EVIDENCE = [
  'words',
  'rareWords',
  'grams',
  'coverage',
  'names',
  'numbers',
  'numbersDiffer',
  'information',
  'passage',
  'lengths',
  'shortness',
  'context',
  'lead',
] as const;

/** Similarity of every pair of the grid, and with it the pair's place among its neighbours and rivals. */
export interface Surroundings {
  readonly cosines: Cosines;
  /** Similarity with the neighbours' share. */
  readonly score: Values;
  readonly context: Values;
  readonly lead: Values;
}

export function surroundings(grid: Grid, cosines: Cosines): Surroundings {
  const alike = similarity(cosines);
  const context = mapGrid(grid, (i, j) => before(grid, alike, i, j) + after(grid, alike, i, j));
  const score = alike.map((value, at) => value + NEIGHBOUR_SHARE * (context[at] ?? 0));
  return { cosines, score, context, lead: leads(grid, score) };
}

/** A tenth: enough to decide between twins ("he said."), too little to carry a pair that shares nothing. */
const NEIGHBOUR_SHARE = 0.1;

/** By how much a pair is ahead of the mean of its best rivals in row and column; behind, where negative. */
function leads(grid: Grid, score: Values): Values {
  const [rows, columns] = [topTwo(grid.rows, grid.i, score), topTwo(grid.columns, grid.j, score)];
  return mapGrid(grid, (i, j, at) => {
    const rivals = rows(i, score[at] ?? 0) + columns(j, score[at] ?? 0);
    return Math.max(-LEAD_CAP, Math.min(LEAD_CAP, (score[at] ?? 0) - rivals / 2));
  });
}

/** Beyond this a lead says no more: the best pair of a copied sentence has hardly any rival. */
const LEAD_CAP = 0.3;

/** For each line the best score but that of the asking pair. */
function topTwo(size: number, lineOf: readonly number[], score: Values) {
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  lineOf.forEach((line, at) => {
    const own = score[at] ?? 0;
    if (own > (first[line] ?? 0)) {
      second[line] = first[line] ?? 0;
      first[line] = own;
    } else second[line] = Math.max(second[line] ?? 0, own);
  });
  return (line: number, own: number): number => (own === first[line] ? second[line] : first[line]) ?? 0;
}

/** The features of the pair at `at` of the grid, in the order of EVIDENCE. */
export function evidence(joint: Joint, grid: Grid, around: Surroundings, at: number): readonly number[] {
  const { a, b, lexicon } = joint;
  const [i, j] = [grid.i[at] ?? 0, grid.j[at] ?? 0];
  const both = shared(a.words[i], b.words[j]);
  if (both.length === 0 && (around.cosines.grams[at] ?? 0) < LEAST_GRAMS) return NOTHING;
  const [rareA, rareB] = [a.rareMass[i] ?? 0, b.rareMass[j] ?? 0];
  const [rare, numbers, names] = [
    total(both, lexicon.rare),
    total(both, lexicon.number),
    total(both, lexicon.name),
  ];
  const fewestNumbers = Math.min(a.numbers[i] ?? 0, b.numbers[j] ?? 0);
  const fewestNames = Math.min(a.names[i] ?? 0, b.names[j] ?? 0);
  return [
    around.cosines.words[at] ?? 0,
    cosine(squares(both, lexicon.rare), a.rareNorm[i], b.rareNorm[j]),
    around.cosines.grams[at] ?? 0,
    rare / Math.max(LEAST_MASS, Math.min(rareA, rareB)),
    names / Math.max(1, fewestNames),
    numbers / Math.max(1, fewestNumbers),
    fewestNumbers > 0 && numbers === 0 ? 1 : 0,
    Math.log1p(total(both, lexicon.discounted) / MASS_UNIT),
    Math.log1p(passageOf(joint, i, j, both) / MASS_UNIT),
    Math.log((Math.max(rareA, rareB) + LEAST_MASS) / (Math.min(rareA, rareB) + LEAST_MASS)),
    Math.log((Math.min(rareA, rareB) + LEAST_MASS) / MASS_UNIT),
    around.context[at] ?? 0,
    around.lead[at] ?? 0,
  ];
}

function total(words: readonly number[], of: Float64Array | Uint8Array): number {
  let sum = 0;
  for (const id of words) sum += of[id] ?? 0;
  return sum;
}

/** Of a pair with nothing in common: it is never linked, so the rest need not be worked out. */
const NOTHING: readonly number[] = EVIDENCE.map(() => 0);

/** About the weight of one rare word in its smallest form; keeps sentences of function words from dividing by next to nothing. */
export const LEAST_MASS = 200;
/** About half a rare word. */
export const MASS_UNIT = 300;

/**
 * Whether two sentences have anything in common but their place. Between certain neighbours a model would link strangers ("Baghdad
 * condemned them." – "Nobody was arrested."), and a link that nobody can see a reason for is worse than none.
 */
export const shareAnything = (features: readonly number[]): boolean =>
  (features[INFORMATION] ?? 0) > 0 || (features[GRAMS] ?? 0) >= LEAST_GRAMS;

const INFORMATION = EVIDENCE.indexOf('information');
const GRAMS = EVIDENCE.indexOf('grams');
/** Unrelated sentences of some length reach .1 by "the", "-ing", "-tion" alone. */
const LEAST_GRAMS = 0.1;
