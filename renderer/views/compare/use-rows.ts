/** The list of rows as the window holds it: only those in sight are in the document. */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { ReadingStyle } from '../../../shared/contract.ts';
import { useSelect } from '../../store.ts';
import type { Item } from './items.ts';
import type { Layout } from './layout.ts';

/** Rows kept outside the window on each side, so that a quick scroll meets no blank. */
const OVERSCAN = 12;

export type Rowed = Virtualizer<HTMLDivElement, Element>;

export function useRows(
  scroller: RefObject<HTMLDivElement | null>,
  items: readonly Item[],
  layout: Layout,
): Rowed {
  const reading = useSelect((state) => state.settings.reading);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyOf(items[index]),
    estimateSize: (index) => guess(items[index], layout, reading, scroller.current?.clientWidth ?? 1000),
    overscan: OVERSCAN,
  });
  const { size, leading, width, face } = reading;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of the same look keep their heights; nothing would measure them again
  useLayoutEffect(() => rows.measure(), [rows, size, leading, width, face]);
  return rows;
}

const keyOf = (item: Item | undefined): string =>
  item?.type === 'fold' ? `fold ${item.lines.start}` : `${item?.line}`;

/** Mean width of a letter of the reading face, in ems. */
const LETTER = 0.443;

/** A height in pixels to begin with, replaced by the measured one when the row is seen. */
function guess(item: Item | undefined, { lines }: Layout, reading: ReadingStyle, window: number): number {
  const height = reading.size * reading.leading;
  const line = item?.type === 'line' ? lines[item.line] : undefined;
  if (!line || line.kind === 'aside') return height + 4;
  const letters = Math.max(line.a.end - line.a.start, line.b.end - line.b.start);
  const column = Math.min(reading.width * reading.size, (window - 124) / 2);
  const full = Math.ceil((letters * LETTER * reading.size) / column + 0.3);
  return full * height + (line.opens ? 15 : 4);
}

/** Brings the item into sight when the place or the column's width changes, unless all of the place is in sight already. */
export function useFollow(
  rows: Rowed,
  scroller: RefObject<HTMLDivElement | null>,
  { item, stop, visit }: { item: number; stop: string; visit: unknown },
): void {
  const width = rows.scrollRect?.width;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `visit` says that the reader came here anew, `width` that rows grew
  useEffect(() => {
    const frame = scroller.current?.getBoundingClientRect();
    if (item < 0 || !frame) return;
    const row = scroller.current?.querySelector(`[data-index="${item}"]`);
    const place = stop ? row?.querySelector(`[data-stop="${CSS.escape(stop)}"]`) : row;
    const box = place?.getBoundingClientRect();
    if (box && box.top >= frame.top && box.bottom <= frame.bottom) return;
    rows.scrollToIndex(item, { align: 'center' });
  }, [rows, scroller, item, stop, visit, width]);
}
