/** A sparse table over sentences of A × sentences of B: the pairs that are looked at, and values that belong to them. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The pairs, as sentence indexes of A and of B. */
  readonly i: readonly number[];
  readonly j: readonly number[];
  /** Where the pair i × columns + j stands in the lists. */
  readonly at: ReadonlyMap<number, number>;
}

/** One number per pair of a grid. */
export type Values = Float64Array;

/** A grid of these pairs, given as i × columns + j, each once. */
export function gridOf(rows: number, columns: number, keys: Iterable<number>): Grid {
  const list = [...keys];
  return {
    rows,
    columns,
    i: list.map((key) => Math.floor(key / columns)),
    j: list.map((key) => key % columns),
    at: new Map(list.map((key, at) => [key, at])),
  };
}

/** Where a pair stands in the grid's lists; undefined where it is not looked at. */
export const find = ({ rows, columns, at }: Grid, i: number, j: number): number | undefined =>
  i < 0 || j < 0 || i >= rows || j >= columns ? undefined : at.get(i * columns + j);

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
