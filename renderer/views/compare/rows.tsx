import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReadingStyle } from '../../../shared/contract.ts';
import { outletOf } from '../../outlet.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { isEmpty, type Line, otherPlace } from './layout.ts';
import { LineCells } from './line.tsx';
import { paragraphNumbers } from './paragraphs.ts';
import styles from './rows.module.css';
import { Ruler } from './ruler.tsx';
import type { Compared } from './use-compare.ts';

/** Rows kept outside the window on each side, so that a quick scroll meets no blank. */
const OVERSCAN = 12;

/** The two texts, row by row, and the ruler beside them. Only the rows in sight are in the document. */
export function Rows({ compared }: { compared: Compared }) {
  const { comparison, layout, stops, selection } = compared;
  const reading = useSelect((state) => state.settings.reading);
  const dispatch = useDispatch();
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const numbers = useMemo(
    () => [paragraphNumbers(comparison.versions[0]), paragraphNumbers(comparison.versions[1])] as const,
    [comparison],
  );
  const rows = useVirtualizer({
    count: layout.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      estimatedHeight(layout.lines[index], reading, scroller.current?.clientWidth ?? 1000),
    overscan: OVERSCAN,
  });
  useEffect(() => {
    if (reading) rows.measure();
  }, [rows, reading]);
  useFollow(rows, scroller, selection.stop, selection.row);

  const select = useCallback(
    (index: number, stop: string) => {
      const line = layout.lines[index];
      if (line) dispatch({ type: 'at', stop, row: index, from: isEmpty(line.a) ? 'other' : 'base' });
    },
    [dispatch, layout],
  );
  const fold = useCallback((index: number) => setUnfolded((open) => flipped(open, index)), []);
  const jump = useCallback((index: number) => select(otherPlace(layout, index), ''), [select, layout]);

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button')) return;
    if (getSelection()?.isCollapsed === false) return;
    const index = Number(event.target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN);
    if (!Number.isNaN(index))
      select(index, event.target.closest('[data-stop]')?.getAttribute('data-stop') ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    select(Math.max(0, Math.min(layout.lines.length - 1, selection.row + by)), '');
  };

  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: clicks only select; F7 and the arrows do the same */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={scroller} className={styles.scroller} tabIndex={0} onClick={onClick} onKeyDown={onKeyDown}>
        <table
          id="compare-rows"
          className={styles.all}
          aria-label={`${outletOf(comparison.versions[0])} and ${outletOf(comparison.versions[1])}, side by side`}
          aria-rowcount={layout.lines.length}
          style={{ height: rows.getTotalSize() }}
        >
          <tbody>
            {rows.getVirtualItems().map(({ index, key, start }) => {
              const line = layout.lines[index];
              if (!line) return null;
              return (
                <tr
                  key={key}
                  ref={rows.measureElement}
                  aria-rowindex={index + 1}
                  aria-current={selection.row === index || undefined}
                  data-index={index}
                  className={line.opens ? styles.opening : styles.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <LineCells
                    comparison={comparison}
                    line={line}
                    index={index}
                    numbers={numbers}
                    topics={selection.topics}
                    cosmetic={selection.cosmetic}
                    current={line.stops.some(({ id }) => id === selection.stop) ? selection.stop : ''}
                    unfolded={unfolded.has(index)}
                    onFold={fold}
                    onJump={jump}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Ruler rows={rows} stops={stops} current={selection.stop} />
    </div>
  );
}

const flipped = (open: ReadonlySet<number>, index: number): ReadonlySet<number> =>
  open.has(index) ? new Set([...open].filter((other) => other !== index)) : new Set([...open, index]);

export type Rowed = Virtualizer<HTMLDivElement, Element>;

/** Brings the selected row into sight when the selection changes, unless all of its change is in sight already. */
function useFollow(rows: Rowed, scroller: { current: HTMLDivElement | null }, stop: string, row: number) {
  useEffect(() => {
    const frame = scroller.current?.getBoundingClientRect();
    if (row < 0 || !frame) return;
    const target = scroller.current
      ?.querySelector(`[data-index="${row}"]`)
      ?.querySelector(stop ? `[data-stop="${CSS.escape(stop)}"]` : '*');
    const box = target?.getBoundingClientRect();
    if (box && box.top >= frame.top && box.bottom <= frame.bottom) return;
    rows.scrollToIndex(row, { align: 'center' });
  }, [rows, scroller, stop, row]);
}

/** Mean width of a letter of the reading face, in ems. */
const LETTER = 0.443;

/** A first guess in pixels, replaced by the measured height when the row is seen. */
function estimatedHeight(
  line: Line | undefined,
  { size, width, leading }: ReadingStyle,
  window: number,
): number {
  const height = size * leading;
  if (!line || line.kind === 'aside') return height + 4;
  const letters = Math.max(line.a.end - line.a.start, line.b.end - line.b.start);
  const column = Math.min(width * size, (window - 124) / 2);
  return Math.ceil((letters * LETTER * size) / column + 0.3) * height + (line.opens ? 15 : 4);
}
