/** Which rows and columns of the grid are in the document: those in sight, and the cell in the tab order. */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { withKept } from '../../components/with-kept.ts';
import type { Place } from './grid-keys.ts';

/** Height of a folded row, in pixels; see grid.module.css. */
const ROW_HEIGHT = 54;
/** Narrowest width of a column with the gap beside it, and of the passages' labels; see grid.module.css. */
const COLUMN_WIDTH = 129;
const LABEL_WIDTH = 210;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * `keep` stays in the document wherever the reader scrolls, or Tab would pass the grid by and the focus be lost. `from`:
 * how far the table is scrolled when it is first drawn, in pixels.
 */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  size: Size,
  keep: Place,
  from: { readonly top: number; readonly left: number },
  keyOf: (row: number) => number,
) {
  const getScrollElement = () => scroller.current;
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement,
    estimateSize: () => ROW_HEIGHT,
    initialOffset: from.top,
    overscan: 6,
    rangeExtractor: (range) => withKept(range, keep.row),
    getItemKey: keyOf,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement,
    // Columns are wider only where all have room: then all of them are in sight by this measure too.
    estimateSize: () => COLUMN_WIDTH,
    paddingStart: LABEL_WIDTH,
    initialOffset: from.left,
    overscan: 3,
    rangeExtractor: (range) => withKept(range, keep.column),
  });
  return { rows, columns };
}
