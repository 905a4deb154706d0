/**
 * Stories written independently of each other share facts, quotations and figures rather than sentences: a sentence may share something
 * with several others, and reading order tells little.
 */
import { EVIDENCE } from './evidence.ts';
import type { Grid, Values } from './grid.ts';
import type { Look } from './looks.ts';
import { type Model, probability } from './model.ts';

/** What counts there of the first look's features: with few hand-aligned events to learn from, fewer are better. */
export const INDEPENDENT = [
  'information',
  'passage',
  'grams',
  'names',
  'numbers',
  'numbersDiffer',
  'context',
  'lead',
] as const;

const places = INDEPENDENT.map((name) => EVIDENCE.indexOf(name));

/** The features in the order of INDEPENDENT. */
export const independentEvidence = (features: readonly number[]): number[] =>
  places.map((place) => features[place] ?? 0);

/** Probabilities that pairs share a statement; 0 for those that are not worth saying: see LEAST, SHARE_OF_BEST and CLEAR. */
export function judgeIndependent({ grid, features }: Look, model: Model): Values {
  const all = Float64Array.from(features, (list) => probability(model, independentEvidence(list)));
  return worthSaying(grid, all);
}

export function worthSaying(grid: Grid, all: Values): Values {
  if (all.every((p) => p < CLEAR)) return all.map(() => 0);
  const [rows, columns] = [bestOf(grid.rows, grid.i, all), bestOf(grid.columns, grid.j, all)];
  return all.map((p, at) => {
    const best = Math.max(rows[grid.i[at] ?? 0] ?? 0, columns[grid.j[at] ?? 0] ?? 0);
    return p >= LEAST && p >= SHARE_OF_BEST * best ? p : 0;
  });
}

/** Of held-back pairs from here up, three in four are right. */
export const LEAST = 0.33;
/** A pair is outshone by one that explains its sentence three times as well. */
const SHARE_OF_BEST = 0.3;
/** Where nothing is clear, the stories are strangers, and their best pairs are chance. */
const CLEAR = 0.5;

function bestOf(size: number, line: readonly number[], values: Values): Float64Array {
  const best = new Float64Array(size);
  line.forEach((at, pair) => {
    best[at] = Math.max(best[at] ?? 0, values[pair] ?? 0);
  });
  return best;
}
