import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import { type Anchor, anchorAt } from '../../../shared/project/anchor.ts';
import { useNoteKeys } from '../../components/note-target.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { ALL } from '../../words.ts';
import styles from './grid.module.css';
import { moved, type Place } from './grid-keys.ts';
import { Row } from './row.tsx';
import type { Against, TableRow } from './table.ts';

declare module 'react' {
  interface CSSProperties {
    /** How many versions the grid has room for; see grid.module.css. */
    '--columns'?: number;
  }
}

interface Props {
  readonly analysis: Analysis;
  readonly rows: readonly TableRow[];
  /** Places in the collation's versions, the base first. */
  readonly columns: readonly number[];
  readonly against: Against;
}

/** Height of a row before it was measured, in pixels: two lines of text and their padding. */
const ROW_HEIGHT = 54;

/**
 * The heat map. One cell takes part in the tab order; the arrow keys move it, Enter opens its row into text, and
 * Shift+Enter goes to its place in Compare. Only the rows in sight are in the document.
 */
export function Grid({ analysis, rows, columns, against }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const focus = useRef(false);
  const compare = useCompare(analysis, columns);
  useNoteKeys(useCallback(() => wordsAt(analysis, columns, rows, place), [analysis, columns, rows, place]));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    // The cell in the tab order stays in the document wherever the reader scrolls, or Tab would pass the grid by.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), place.row])].sort((x, y) => x - y),
    getItemKey: (index) => rows[index]?.passage ?? index,
  });
  useEffect(() => {
    if (!focus.current) return;
    // A row that is far away is in the document only after the scrolling: then this runs again.
    const cell = scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    focus.current = false;
    cell.focus();
  });
  const toggle = useCallback(
    (passage: number) =>
      setOpen((was) =>
        was.has(passage) ? new Set([...was].filter((one) => one !== passage)) : new Set([...was, passage]),
      ),
    [],
  );
  const go = useCallback(
    (next: Place) => {
      focus.current = true;
      setPlace(next);
      virtual.scrollToIndex(next.row);
    },
    [virtual],
  );
  const press = useCallback(
    (at: Place, row: TableRow) => {
      go(at);
      toggle(row.passage);
    },
    [go, toggle],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[place.row];
    const next = moved(place, event.key, event.ctrlKey || event.metaKey, rows.length, columns.length);
    if (next) go(next);
    else if (event.key === 'Enter' && event.shiftKey && row) compare(row, place.column);
    else if ((event.key === 'Enter' || event.key === ' ') && row) toggle(row.passage);
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
        <Head analysis={analysis} columns={columns} />
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              <Row
                key={item.key}
                analysis={analysis}
                columns={columns}
                against={against}
                row={row}
                index={item.index}
                start={item.start}
                open={open.has(row.passage)}
                current={place.row === item.index ? place.column : -1}
                measure={virtual.measureElement}
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

function Head({ analysis, columns }: Pick<Props, 'analysis' | 'columns'>) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.headRow}>
        <th scope="col" className={styles.corner}>
          {ALL.passage}
        </th>
        {columns.map((column, place) => {
          const version = analysis.collation.versions[column];
          const outlet = version ? outletOf(version) : '';
          return (
            <th key={version?.id} scope="col" className={styles.outlet} title={outlet}>
              <Siglum index={column} />
              <span>{outlet}</span>
              {place === 0 && (
                <small title={analysis.base.inferred ? ALL.inferred(analysis.base.why) : ''}>
                  {ALL.base}
                </small>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
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
