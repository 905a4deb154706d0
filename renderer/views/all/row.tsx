import { memo, useMemo } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import type { Collation } from '../../../shared/collate/collate.ts';
import { REFUSED } from '../../../shared/collate/csv.ts';
import { majorityOf, marksAgainstMajority } from '../../../shared/collate/majority.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import { ALL } from '../../words.ts';
import { Cell } from './cell.tsx';
import styles from './grid.module.css';
import type { Place } from './grid-keys.ts';
import type { Against, TableCell, TableRow } from './table.ts';

interface Props {
  readonly analysis: Analysis;
  readonly columns: readonly number[];
  /** Which of them are drawn while the row is folded. */
  readonly shown: readonly number[];
  readonly notes: ReadonlyMap<number, readonly PlacedNote[]> | undefined;
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
  readonly onReach: (place: Place) => void;
  readonly onPress: (place: Place, row: TableRow) => void;
  readonly onCompare: (row: TableRow, column: number) => void;
}

/** A passage in all outlets. Drawn anew only when something of its own changes: there may be thousands of cells. */
export const Row = memo(function Row(props: Props) {
  const { analysis, columns, shown, notes, against, row, index, start, open, current, measure } = props;
  const { onReach, onPress, onCompare } = props;
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
      <th scope="row" aria-colindex={1} className={styles.label}>
        <small>{row.passage + 1}</small>
        <span dir="auto">
          {row.head && (
            <>
              <bdi className={styles.role}>{ALL.heads[row.head]}</bdi>{' '}
            </>
          )}
          {row.label}
        </span>
        {open && <SeeAlso collation={collation} passage={row.passage} />}
      </th>
      {/* An open row is as high as its longest reading, on screen or not: it would jump while the columns scroll. */}
      {(open ? columns.map((_, column) => column) : shown).map((column) => {
        const cell = cells[column];
        const place = columns[column] ?? 0;
        return cell ? (
          <Cell
            key={place}
            cell={cell}
            version={collation.versions[place]}
            notes={notes?.get(column)}
            open={open}
            majority={place === majority}
            row={row}
            index={index}
            column={column}
            current={current === column}
            onReach={onReach}
            onPress={onPress}
            onCompare={onCompare}
          />
        ) : null;
      })}
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

/** The passages that links also point to, and why each is another one. */
const SeeAlso = ({ collation, passage }: { readonly collation: Collation; readonly passage: number }) =>
  (collation.passages[passage]?.related ?? []).map((one) => (
    <em key={one.passage}>{ALL.seeAlso(one.passage + 1, REFUSED[one.why])}</em>
  ));
