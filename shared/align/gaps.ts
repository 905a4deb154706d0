/** Gaps between the steps of a spine: where two sentences may answer to each other without a word in common. */
import { type Grid, gridOf } from './grid.ts';
import type { Step } from './spine.ts';

/**
 * The grid with every pair that stands in a small gap where a sentence is free. The gap's edges are of it: a split
 * sentence shares its partner with a step.
 */
export function withGaps(grid: Grid, steps: readonly Step[]): Grid {
  const { rows, columns } = grid;
  const keys = new Set(grid.i.map((i, at) => i * columns + (grid.j[at] ?? 0)));
  const ends = [...steps, { i: rows, j: columns }];
  let from = { i: -1, j: -1 };
  for (const to of ends) {
    const [down, across] = [to.i - from.i, to.j - from.j];
    if (down * across > 1 && down * across <= LARGEST_GAP)
      for (let i = Math.max(0, from.i); i <= Math.min(rows - 1, to.i); i++)
        for (let j = Math.max(0, from.j); j <= Math.min(columns - 1, to.j); j++) keys.add(i * columns + j);
    from = to;
  }
  return gridOf(rows, columns, keys);
}

/** 8 × 8 sentences: place tells something there, and the work stays linear. */
const LARGEST_GAP = 64;

/** How a pair lies to a spine. */
export interface Room {
  /** No step of the spine crosses it. */
  readonly inOrder: boolean;
  /** How many sentences lie free between the steps around it, this pair included. */
  readonly free: number;
}

/** Says of any pair how it lies to the spine. The steps ascend on both sides. */
export function roomIn(
  { rows, columns }: Pick<Grid, 'rows' | 'columns'>,
  steps: readonly Step[],
): (i: number, j: number) => Room {
  const behind = new Int32Array(rows);
  let passed = 0;
  for (let i = 0; i < rows; i++) {
    while ((steps[passed]?.i ?? rows) < i) passed++;
    behind[i] = passed;
  }
  const start = { i: -1, j: -1 };
  const end = { i: rows, j: columns };
  return (i, j) => {
    const last = (behind[i] ?? 0) - 1;
    const next = steps[last + 1]?.i === i ? last + 2 : last + 1;
    const [below, above] = [steps[last] ?? start, steps[next] ?? end];
    const from = below.j < j ? below : (steps[last - 1] ?? start);
    const to = above.j > j ? above : (steps[next + 1] ?? end);
    return { inOrder: below.j <= j && j <= above.j, free: to.i - from.i + to.j - from.j - 2 };
  };
}
