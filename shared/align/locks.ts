/** What the user has settled: constraints on the links, stronger than any judgement. */
import { find, type Grid, gridOf, type Values } from './grid.ts';

/** Pairs of sentence indexes of A and of B. */
export interface Locks {
  /** These answer to each other. */
  readonly linked: readonly (readonly [number, number])[];
  /** These do not. */
  readonly apart: readonly (readonly [number, number])[];
}

/** The grid with the locked pairs, and the probabilities with the locks in force: 1 for linked pairs, 0 for those apart. */
export function withLocks(
  grid: Grid,
  judged: readonly Values[],
  { linked, apart }: Locks,
): { grid: Grid; judged: Values[] } {
  const { rows, columns } = grid;
  const key = ([i, j]: readonly [number, number]) => i * columns + j;
  const inside = linked.filter(([i, j]) => i >= 0 && j >= 0 && i < rows && j < columns);
  const keys = new Set([...grid.i.map((i, at) => key([i, grid.j[at] ?? 0])), ...inside.map(key)]);
  const wider = gridOf(rows, columns, keys);
  const locked = judged.map((values) => {
    const wide = new Float64Array(keys.size);
    wide.set(values);
    for (const [pairs, probability] of [
      [inside, 1],
      [apart, 0],
    ] as const)
      for (const [i, j] of pairs) {
        const at = find(wider, i, j);
        if (at !== undefined) wide[at] = probability;
      }
    return wide;
  });
  return { grid: wider, judged: locked };
}
