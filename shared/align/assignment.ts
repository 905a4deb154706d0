import type { Grid, Values } from './grid.ts';
import type { Step } from './spine.ts';

/**
 * Takes the best pairs first, each sentence once, down to `least`. Among equals the one nearer the beginning: by i + j, so that the
 * sides can be swapped. The steps' weights are the pairs' values.
 */
export function assign(grid: Grid, values: Values, least: number): Step[] {
  const [left, right] = [new Uint8Array(grid.rows), new Uint8Array(grid.columns)];
  const steps: Step[] = [];
  for (const at of bestFirst(grid, values, least)) {
    const [i, j] = [grid.i[at] ?? 0, grid.j[at] ?? 0];
    if (left[i] || right[j]) continue;
    left[i] = right[j] = 1;
    steps.push({ i, j, weight: values[at] ?? 0 });
  }
  return steps;
}

/** Places of the pairs whose value is at least `least`, best first. */
export function bestFirst(grid: Grid, values: Values, least: number): number[] {
  const sum = (at: number) => (grid.i[at] ?? 0) + (grid.j[at] ?? 0);
  return grid.i
    .map((_, at) => at)
    .filter((at) => (values[at] ?? 0) >= least)
    .sort((x, y) => (values[y] ?? 0) - (values[x] ?? 0) || sum(x) - sum(y));
}
