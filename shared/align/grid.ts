/** A sparse table over sentences of A × sentences of B: the pairs that are looked at, and values that belong to them. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The pairs, as sentence indexes of A and of B, row by row. */
  readonly i: readonly number[];
  readonly j: readonly number[];
  /** Where each row begins in the lists, and the last one ends. */
  readonly starts: Int32Array;
}

/** One number per pair of a grid. */
export type Values = Float64Array;

/** A grid of these pairs, given as i × columns + j, each once. */
export function gridOf(rows: number, columns: number, keys: Iterable<number>): Grid {
  const list = Float64Array.from(keys).sort();
  const i = Array.from(list, (key) => Math.floor(key / columns));
  const starts = new Int32Array(rows + 1);
  for (const row of i) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  return { rows, columns, i, j: Array.from(list, (key) => key % columns), starts };
}

/** Where a pair stands in the grid's lists; undefined where it is not looked at. */
export function find({ rows, j: place, starts }: Grid, i: number, j: number): number | undefined {
  if (i < 0 || i >= rows) return undefined;
  let from = starts[i] ?? 0;
  let to = starts[i + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((place[middle] ?? 0) < j) from = middle + 1;
    else to = middle;
  }
  return from < (starts[i + 1] ?? 0) && place[from] === j ? from : undefined;
}

/** A pair's value; 0 where the pair is not looked at. */
export function value(grid: Grid, values: Values, i: number, j: number): number {
  const at = find(grid, i, j);
  return at === undefined ? 0 : (values[at] ?? 0);
}

/** One value for each pair of the grid. */
export function mapGrid({ i, j }: Grid, compute: (i: number, j: number, at: number) => number): Values {
  return Float64Array.from(i, (row, at) => compute(row, j[at] ?? 0, at));
}

/** The best of the pairs that would stand before this one in both reading orders; one sentence may be skipped. */
export const before = (grid: Grid, values: Values, i: number, j: number): number =>
  Math.max(
    value(grid, values, i - 1, j - 1),
    value(grid, values, i - 1, j - 2),
    value(grid, values, i - 2, j - 1),
  );

/** As `before`, behind this pair. */
export const after = (grid: Grid, values: Values, i: number, j: number): number =>
  Math.max(
    value(grid, values, i + 1, j + 1),
    value(grid, values, i + 1, j + 2),
    value(grid, values, i + 2, j + 1),
  );
