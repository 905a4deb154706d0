/**
 * Stories written independently of each other share facts, quotations and figures rather than sentences: a sentence may share something
 * with several others, and reading order tells little.
 */
import { EVIDENCE } from './evidence.ts';
import type { Values } from './grid.ts';
import type { Judged } from './looks.ts';
import { logit, type Model, probability } from './model.ts';

/**
 * What counts there: some of the first look's features, as with few hand-aligned events to learn from fewer are better, and what the
 * first look makes of the pair, as it has learnt from many.
 */
const FROM_EVIDENCE = [
  'information',
  'passage',
  'grams',
  'names',
  'numbers',
  'numbersDiffer',
  'context',
  'lead',
] as const;

/** Names of the features, in the order of `independentEvidence`. */
export const INDEPENDENT = [...FROM_EVIDENCE, 'firstLook'] as const;

const places = FROM_EVIDENCE.map((name) => EVIDENCE.indexOf(name));

/** The features of a pair, from those of the first look and its probability. */
export const independentEvidence = (features: readonly number[], first: number): number[] => [
  ...places.map((place) => features[place] ?? 0),
  logit(first),
];

/** Probabilities that pairs share a statement; 0 for all where none is clear. */
export function judgeIndependent({ features }: Judged, first: Values, model: Model): Values {
  const all = Float64Array.from(features, (list, at) =>
    probability(model, independentEvidence(list, first[at] ?? 0)),
  );
  const clear = all.some((p) => p >= CLEAR);
  return clear ? all : all.fill(0);
}

/** Of held-back pairs from here up, three in four are right. */
export const LEAST = 0.33;
/** From here up the likeliest pair is not clearly wrong. Less than for copies, as four in five statements that are missed lie between. */
export const STATEMENT_DOUBTED = 0.05;
/** Where nothing is clear, the stories are strangers, and their best pairs are chance. */
const CLEAR = 0.5;
