import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import { type Anchor, anchorAt } from '../../../shared/project/anchor.ts';
import { useNoteKeys } from '../../components/note-target.ts';
import type { Look } from '../../state/look.ts';
import { useDispatch } from '../../store.ts';
import { ALL } from '../../words.ts';
import styles from './grid.module.css';
import { moved, type Place } from './grid-keys.ts';
import { Head } from './head.tsx';
import type { Noted } from './noted.ts';
import { Row } from './row.tsx';
import type { Against, TableRow } from './table.ts';
import { useWindow } from './use-window.ts';

declare module 'react' {
  interface CSSProperties {
    /** How many versions the grid has room for; see grid.module.css. */
    '--columns'?: number;
  }
}

interface Props {
  readonly analysis: Analysis;
  readonly rows: readonly TableRow[];
  /** How many there are when none is filtered out. */
  readonly of: number;
  /** Places in the collation's versions, the base first. */
  readonly columns: readonly number[];
  readonly against: Against;
  readonly noted: Noted;
  /** How the reader left it. */
  readonly look: Look;
  /** Told of the cell and the passage that the reader comes to, and how far the table was scrolled when they leave. */
  readonly onLook: (change: Partial<Look>) => void;
  /** Opens the row of a passage, or folds it. */
  readonly onToggle: (passage: number) => void;
}

/**
 * The heat map. One cell takes part in the tab order; the arrow keys move it, Enter opens its row into text, and
 * Shift+Enter goes to its place in Compare. Only the cells in sight are in the document.
 */
export function Grid({ analysis, rows, of, columns, against, noted, look, onLook, onToggle }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { place: chosen, open } = look;
  // A row may go: a star is taken away where only starred passages are shown.
  const place = useMemo(() => ({ ...chosen, row: Math.min(chosen.row, rows.length - 1) }), [chosen, rows]);
  const focus = useRef(false);
  const compare = useCompare(analysis, columns);
  useNoteKeys(useCallback(() => wordsAt(analysis, columns, rows, place), [analysis, columns, rows, place]));
  const size = { rows: rows.length, columns: columns.length };
  const virtual = useWindow(scroller, size, place, look, (index) => rows[index]?.passage ?? index);
  useLayoutEffect(() => {
    const box = scroller.current;
    return () => onLook({ top: box?.scrollTop ?? 0, left: box?.scrollLeft ?? 0 });
  }, [onLook]);
  const inSight = virtual.columns.getVirtualIndexes().join();
  // The same array as long as it holds the same: rows are then not drawn anew.
  const shown = useMemo(() => inSight.split(',').map(Number), [inSight]);
  useEffect(() => {
    if (!focus.current) return;
    // A row that is far away is in the document only after the scrolling: then this runs again.
    const cell = scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    focus.current = false;
    cell.focus();
  });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      const at = document.activeElement;
      if (at && box.contains(at)) at.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const reach = useCallback(
    (next: Place) => onLook({ place: next, passage: rows[next.row]?.passage ?? -1 }),
    [rows, onLook],
  );
  const go = useCallback(
    (next: Place) => {
      focus.current = true;
      onLook({ place: next });
      virtual.rows.scrollToIndex(next.row);
    },
    [virtual.rows, onLook],
  );
  const press = useCallback(
    (at: Place, row: TableRow) => {
      go(at);
      onToggle(row.passage);
    },
    [go, onToggle],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[place.row];
    const next = moved(place, event.key, event.ctrlKey || event.metaKey, rows.length, columns.length);
    if (next) go(next);
    else if (event.key === 'Enter' && event.shiftKey && row) compare(row, place.column);
    else if ((event.key === 'Enter' || event.key === ' ') && row) onToggle(row.passage);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        role="grid"
        aria-label={ALL.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.grid}
        style={{ '--columns': columns.length }}
        onKeyDown={onKeyDown}
      >
        <Head analysis={analysis} columns={columns} shown={shown} passages={ALL.shownOf(rows.length, of)} />
        <tbody className={styles.body} style={{ height: virtual.rows.getTotalSize() }}>
          {virtual.rows.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              <Row
                key={item.key}
                analysis={analysis}
                columns={columns}
                shown={shown}
                notes={noted.get(row.passage)}
                against={against}
                row={row}
                index={item.index}
                start={item.start}
                open={open.has(row.passage)}
                current={place.row === item.index ? place.column : -1}
                measure={virtual.rows.measureElement}
                onReach={reach}
                onPress={press}
                onCompare={compare}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The words of a cell, for a note; where the version has none, those of the first that has the passage. */
function wordsAt(
  { collation }: Analysis,
  columns: readonly number[],
  rows: readonly TableRow[],
  place: Place,
): Anchor[] {
  const cells = rows[place.row]?.cells ?? [];
  const anchors = [place.column, ...cells.keys()].flatMap((column) => {
    const version = collation.versions[columns[column] ?? -1];
    const range = cells[column]?.range;
    return version && range && range.end > range.start ? [anchorAt(version, range)] : [];
  });
  return anchors.slice(0, 1);
}

/** Opens Compare at a cell: the base beside the version, at its words. */
function useCompare(analysis: Analysis, columns: readonly number[]) {
  const dispatch = useDispatch();
  return useCallback(
    (row: TableRow, column: number) => {
      const { versions } = analysis.collation;
      const base = versions[analysis.base.version];
      const other = versions[columns[column || 1] ?? 0];
      const inBase = row.cells[0];
      if (!base || !other || !inBase) return;
      const from = inBase.range.end > inBase.range.start ? 'base' : 'other';
      const range = (from === 'base' ? inBase : row.cells[column])?.range ?? inBase.range;
      dispatch({ type: 'show', base: base.id, other: other.id, from, range });
    },
    [analysis, columns, dispatch],
  );
}
