/** Which rows of the table the reader asks for, and in what order. */
import type { Kind } from '../../../shared/comparison.ts';
import { type CellState, isGone, type TableRow } from './table.ts';

export const SORTS = ['order', 'divergence', 'coverage'] as const;
export type Sort = (typeof SORTS)[number];

export const SHOWN = ['all', 'missing-in-one', 'only-one'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Choice {
  readonly sort: Sort;
  readonly shown: Shown;
  readonly kind: Kind | 'any';
  readonly state: CellState | 'any';
  /** The column that `kind` and `state` are asked of; alone, the passages that it has. -1: any. */
  readonly outlet: number;
  readonly starred: boolean;
}

export const EVERYTHING: Choice = {
  sort: 'order',
  shown: 'all',
  kind: 'any',
  state: 'any',
  outlet: -1,
  starred: false,
};

/** The rows that pass all that is asked, in the order asked for; `starred` are passages with a starred note. */
export function arranged(
  rows: readonly TableRow[],
  choice: Choice,
  starred: ReadonlySet<number>,
): TableRow[] {
  const carriers: Readonly<Record<Shown, (row: TableRow) => boolean>> = {
    all: () => true,
    'missing-in-one': (row) => row.carried === row.of - 1 && isSettled(row),
    'only-one': (row) => row.carried === 1 && isSettled(row),
  };
  return rows
    .filter(carriers[choice.shown])
    .filter((row) => hasCell(row, choice))
    .filter(({ passage }) => !choice.starred || starred.has(passage))
    .sort((x, y) => BY[choice.sort](x, y) || x.passage - y.passage);
}

/** Whether each version surely has the passage, or surely lacks it: only then is it said of how many. */
const isSettled = ({ cells }: Pick<TableRow, 'cells'>): boolean =>
  cells.every(({ state }) => state === 'absent' || !isGone(state));

/** Whether one cell has the kind and the form that are asked for; one and the same cell. */
const hasCell = ({ cells }: TableRow, { kind, state, outlet }: Choice): boolean =>
  cells.some(
    (cell, column) =>
      (outlet < 0 || column === outlet) &&
      (kind === 'any' || cell.kinds.includes(kind)) &&
      (state === 'any' ? outlet < 0 || !isGone(cell.state) : cell.state === state),
  );

const BY: Readonly<Record<Sort, (x: TableRow, y: TableRow) => number>> = {
  order: () => 0,
  divergence: (x, y) => y.divergence - x.divergence,
  coverage: (x, y) => y.carried - x.carried,
};
