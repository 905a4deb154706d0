import { memo } from 'react';
import type { Version } from '../../../shared/article.ts';
import { outletOf } from '../../outlet.ts';
import { ALL, notIn } from '../../words.ts';
import { ReadingText } from '../compare/text.tsx';
import styles from './cell.module.css';
import type { TableCell } from './table.ts';

interface Props {
  readonly cell: TableCell;
  readonly version: Version | undefined;
  /** Shows the reading whole. */
  readonly open: boolean;
  /** Shown whole as what most versions say. */
  readonly majority: boolean;
  readonly column: number;
  /** Takes part in the tab order. */
  readonly current: boolean;
  readonly onPress: () => void;
  readonly onCompare: () => void;
}

/** What one version has at one passage: a shade and a few words, or the whole reading with its differences marked. */
export const Cell = memo(function Cell(props: Props) {
  const { cell, version, open, majority, column, current, onPress, onCompare } = props;
  const state = cell.alone && !isGone(cell.state) ? 'only' : cell.state;
  const outlet = version ? outletOf(version) : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for all of its cells.
    <td
      role="gridcell"
      aria-colindex={column + 2}
      aria-expanded={open}
      aria-label={`${outlet}: ${state === 'absent' ? notIn(outlet) : `${ALL.states[state]}. ${open ? '' : cell.summary}`}`}
      tabIndex={current ? 0 : -1}
      className={styles.cell}
      data-state={state}
      data-open={open || undefined}
      onClick={onPress}
    >
      {isGone(state) ? (
        <span className={styles.absent}>
          {state === 'aside' ? ALL.states.aside : open ? notIn(outlet) : ''}
        </span>
      ) : open && version ? (
        <>
          {majority && <small className={styles.majority}>{ALL.majority}</small>}
          <ReadingText version={version} range={cell.range} marks={cell.marks} side="other" />
          <button
            type="button"
            tabIndex={-1}
            className={styles.compare}
            onClick={(event) => {
              event.stopPropagation();
              onCompare();
            }}
          >
            {ALL.compare}
          </button>
        </>
      ) : (
        <span className={styles.summary} dir="auto">
          {state === 'same' ? ALL.states.same : state === 'cosmetic' ? ALL.states.cosmetic : cell.summary}
        </span>
      )}
    </td>
  );
});

/** The version has no text of its own to show here. */
const isGone = (state: TableCell['state'] | 'only'): boolean => state === 'absent' || state === 'aside';
