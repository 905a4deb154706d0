import { memo, useMemo } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import type { Collation } from '../../../shared/collate/collate.ts';
import { majorityOf, marksAgainstMajority } from '../../../shared/collate/majority.ts';
import { Cell } from './cell.tsx';
import styles from './grid.module.css';
import type { Place } from './grid-keys.ts';
import type { Against, TableCell, TableRow } from './table.ts';

interface Props {
  readonly analysis: Analysis;
  readonly columns: readonly number[];
  readonly against: Against;
  readonly row: TableRow;
  /** Its place in the table as it is ordered now. */
  readonly index: number;
  /** Pixels from the top of the table. */
  readonly start: number;
  readonly open: boolean;
  /** The cell that takes part in the tab order; -1 for none in this row. */
  readonly current: number;
  readonly measure: (element: Element | null) => void;
  readonly onPress: (place: Place, row: TableRow) => void;
  readonly onCompare: (row: TableRow, column: number) => void;
}

/** A passage in all outlets. Drawn anew only when something of its own changes: there may be thousands of cells. */
export const Row = memo(function Row(props: Props) {
  const { analysis, columns, against, row, index, start, open, current, measure, onPress, onCompare } = props;
  const { collation } = analysis;
  const majority = useMemo(
    () => (open && against === 'majority' ? majorityOf(collation, row.passage) : -1),
    [collation, row, open, against],
  );
  const cells = useMemo(
    () => (majority < 0 ? row.cells : againstMajority(collation, row, columns)),
    [collation, row, columns, majority],
  );
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th scope="row" className={styles.label}>
        <small>{row.passage + 1}</small>
        <span dir="auto">{row.label}</span>
      </th>
      {cells.map((cell, column) => (
        <Cell
          key={columns[column]}
          cell={cell}
          version={collation.versions[columns[column] ?? 0]}
          open={open}
          majority={columns[column] === majority}
          column={column}
          current={current === column}
          onPress={() => onPress({ row: index, column }, row)}
          onCompare={() => onCompare(row, column)}
        />
      ))}
    </tr>
  );
});

/** The row's cells, with the words marked that the majority does not have. */
const againstMajority = (collation: Collation, row: TableRow, columns: readonly number[]): TableCell[] =>
  row.cells.map((cell, column) => ({
    ...cell,
    marks: marksAgainstMajority(collation, row.passage, columns[column] ?? -1).map((range) => ({
      ...range,
      id: `${range.start}`,
    })),
  }));
