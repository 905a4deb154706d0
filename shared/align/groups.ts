/** From likely pairs to groups of sentences: 1–1, 1–n, n–1. */
import { bestFirst } from './assignment.ts';
import type { Grid, Values } from './grid.ts';
import { holds, type SentencePair } from './locks.ts';

/** Consecutive sentences of A that answer to consecutive sentences of B. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Mean of the probabilities of the pairs that made it. */
  readonly probability: number;
}

export interface Grouping {
  /** No sentence stands in two of them. */
  readonly groups: readonly Group[];
  /** Likely pairs that found one of their sentences taken elsewhere. */
  readonly leftover: readonly Group[];
}

/**
 * Takes the pairs from `least` up, best first. A pair opens a group where both its sentences are free, and joins one where the free sentence
 * stands next to the group's own of that side. What cannot join at first may join when the sentence between has. No group holds a pair
 * that is to stay apart.
 */
export function groupsOf(
  grid: Grid,
  probabilities: Values,
  least: number,
  apart: readonly SentencePair[] = [],
): Grouping {
  const builder: Builder = { a: new Map(), b: new Map(), drafts: new Set(), apart };
  const likely = bestFirst(grid, probabilities, least).map((at) => ({
    i: grid.i[at] ?? 0,
    j: grid.j[at] ?? 0,
    probability: probabilities[at] ?? 0,
  }));
  const waiting = likely.filter((pair) => !place(builder, pair));
  const leftover = waiting.filter((pair) => !place(builder, pair));
  return {
    groups: [...builder.drafts].map(({ a, b, pairs }) => ({
      a: range(a),
      b: range(b),
      probability: mean(pairs),
    })),
    leftover: leftover.map(({ i, j, probability }) => ({ a: [i], b: [j], probability })),
  };
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly probability: number;
}

type Span = readonly [number, number];

interface Draft {
  /** First and last sentence of each side. */
  a: Span;
  b: Span;
  readonly pairs: number[];
}

interface Builder {
  readonly a: Map<number, Draft>;
  readonly b: Map<number, Draft>;
  readonly drafts: Set<Draft>;
  readonly apart: readonly SentencePair[];
}

/** Whether the pair found a place. */
function place(builder: Builder, { i, j, probability }: Pair): boolean {
  const [left, right] = [builder.a.get(i), builder.b.get(j)];
  if (left && right) return left === right && left.pairs.push(probability) > 0;
  const draft = left ?? right ?? { a: [i, i], b: [j, j], pairs: [] };
  if (!touches(draft.a, i) || !touches(draft.b, j)) return false;
  const [a, b] = [widened(draft.a, i), widened(draft.b, j)];
  if (builder.apart.length > 0 && holds({ a: range(a), b: range(b) }, builder.apart)) return false;
  draft.a = a;
  draft.b = b;
  draft.pairs.push(probability);
  builder.a.set(i, draft);
  builder.b.set(j, draft);
  builder.drafts.add(draft);
  return true;
}

const touches = ([first, last]: readonly [number, number], at: number): boolean =>
  at >= first - 1 && at <= last + 1;

const widened = ([first, last]: Span, at: number): Span => [Math.min(first, at), Math.max(last, at)];

const range = ([first, last]: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
