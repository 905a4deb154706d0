import { type MouseEvent, memo } from 'react';
import type { Version } from '../../../shared/article.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import { NoteMark } from '../../components/note-mark.tsx';
import { outletOf } from '../../outlet.ts';
import { ALL, notIn } from '../../words.ts';
import { ReadingText } from '../compare/text.tsx';
import styles from './cell.module.css';
import type { Place } from './grid-keys.ts';
import { isGone, type TableCell, type TableRow } from './table.ts';

interface Props {
  readonly cell: TableCell;
  readonly version: Version | undefined;
  readonly notes: readonly PlacedNote[] | undefined;
  /** Shows the reading whole. */
  readonly open: boolean;
  /** Shown whole as what most versions say. */
  readonly majority: boolean;
  readonly row: TableRow;
  /** The row's place in the table as it is ordered now. */
  readonly index: number;
  readonly column: number;
  /** Takes part in the tab order. */
  readonly current: boolean;
  readonly onReach: (place: Place) => void;
  readonly onPress: (place: Place, row: TableRow) => void;
  readonly onCompare: (row: TableRow, column: number) => void;
}

/** What one version has at one passage: a shade, a sign and a few words, or the whole reading with its differences marked. */
export const Cell = memo(function Cell(props: Props) {
  const { cell, version, notes, open, row, index, column, current, onReach, onPress } = props;
  const { state } = cell;
  const outlet = version ? outletOf(version) : '';
  const says = state === 'absent' ? notIn(outlet) : `${ALL.states[state]}. ${open ? '' : summaryOf(cell)}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for all of its cells.
    <td
      role="gridcell"
      aria-colindex={column + 2}
      aria-expanded={open}
      aria-label={`${outlet}: ${says}${notes ? ` ${ALL.noted}` : ''}`}
      tabIndex={current ? 0 : -1}
      className={styles.cell}
      style={{ gridColumn: column + 2 }}
      data-state={state}
      data-base={column === 0 || undefined}
      data-open={open || undefined}
      onFocus={() => onReach({ row: index, column })}
      onClick={(event) => !isOnButton(event) && onPress({ row: index, column }, row)}
    >
      <span className={styles.sign} aria-hidden="true">
        {ALL.signs[state]}
      </span>
      {notes && (
        <span className={styles.note}>
          <NoteMark notes={notes} tabIndex={-1} />
        </span>
      )}
      <Inside {...props} outlet={outlet} />
    </td>
  );
});

const summaryOf = ({ state, standsIn, summary }: TableCell): string =>
  state === 'elsewhere' ? ALL.standsIn(standsIn) : summary;

const isOnButton = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('button') !== null;

function Inside({
  cell,
  version,
  open,
  majority,
  row,
  column,
  onCompare,
  outlet,
}: Props & { readonly outlet: string }) {
  const { state } = cell;
  if (isGone(state))
    return (
      <span className={styles.absent}>
        {state !== 'absent' ? ALL.states[state] : open ? notIn(outlet) : ''}
      </span>
    );
  if (!open && state === 'elsewhere')
    return <span className={styles.absent}>{ALL.standsIn(cell.standsIn)}</span>;
  if (!open || !version)
    return (
      <span className={styles.summary} dir="auto">
        {state === 'same' || state === 'cosmetic' ? ALL.states[state] : cell.summary}
      </span>
    );
  return (
    <>
      {majority && <small className={styles.where}>{ALL.majority}</small>}
      {state === 'elsewhere' && <small className={styles.where}>{ALL.standsIn(cell.standsIn)}</small>}
      <ReadingText version={version} range={cell.range} marks={cell.marks} side="other" />
      <button type="button" tabIndex={-1} className={styles.compare} onClick={() => onCompare(row, column)}>
        {ALL.compare}
      </button>
    </>
  );
}
