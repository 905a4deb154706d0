/** What the user has settled: constraints on the links, stronger than any judgement. */
import { find, type Grid, gridOf, type Values } from './grid.ts';
import type { Group } from './groups.ts';

/** A sentence of A and one of B, by their indexes. */
export type SentencePair = readonly [number, number];

export interface Locks {
  /** These answer to each other, and to nothing else. */
  readonly linked: readonly SentencePair[];
  /** These do not answer to each other. */
  readonly apart: readonly SentencePair[];
  /** What links these has moved. */
  readonly moved: readonly SentencePair[];
  /** What links these stands in its place; if it crosses others, it is the others that moved. */
  readonly stays: readonly SentencePair[];
}

export const NO_LOCKS: Locks = { linked: [], apart: [], moved: [], stays: [] };

export const isLocked = (locks: Locks): boolean =>
  Object.values(locks).some((pairs: readonly SentencePair[]) => pairs.length > 0);

/**
 * The grid with the locked pairs, and the probabilities with the locks in force: 1 for linked pairs, 0 for those apart and
 * for any other pair of a sentence that is linked.
 */
export function withLocks(
  grid: Grid,
  judged: Values,
  { linked, apart }: Locks,
): { grid: Grid; values: Values } {
  const { rows, columns } = grid;
  const inside = linked.filter(([i, j]) => i >= 0 && j >= 0 && i < rows && j < columns);
  const keys = new Set(grid.i.map((i, at) => i * columns + (grid.j[at] ?? 0)));
  for (const [i, j] of inside) keys.add(i * columns + j);
  const wider = gridOf(rows, columns, keys);
  const taken = { a: new Set(inside.map(([i]) => i)), b: new Set(inside.map(([, j]) => j)) };
  const values = new Float64Array(wider.i.length);
  const enter = (i: number, j: number, probability: number) => {
    const at = find(wider, i, j);
    if (at !== undefined) values[at] = probability;
  };
  grid.i.forEach((i, at) => {
    const j = grid.j[at] ?? 0;
    enter(i, j, taken.a.has(i) || taken.b.has(j) ? 0 : (judged[at] ?? 0));
  });
  for (const [i, j] of inside) enter(i, j, 1);
  for (const [i, j] of apart) enter(i, j, 0);
  return { grid: wider, values };
}

/** Whether a group links a sentence of A and one of B that stand in one of the pairs. */
export const holds = ({ a, b }: Pick<Group, 'a' | 'b'>, pairs: readonly SentencePair[]): boolean =>
  pairs.some(([i, j]) => a.includes(i) && b.includes(j));
