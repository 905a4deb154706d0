import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Story } from '../../shared/story/stories.ts';
import { SIDEBAR } from '../words.ts';
import styles from './story-list.module.css';
import { withKept } from './with-kept.ts';

/** Height of a row with a title of two lines, in pixels; see story-list.module.css. */
const ROW_HEIGHT = 50;

/** Draws a row; only one of them is in the tab order, all with this tabIndex. */
export type Row = (story: Story, tabIndex: 0 | -1) => ReactNode;

interface Props {
  readonly stories: readonly Story[];
  /** Id of the story that is brought into sight, where it is listed. */
  readonly current: string;
  readonly row: Row;
  /** The reader went up from the first row. */
  readonly onAbove: () => void;
}

/**
 * Stories, however many: those in sight are in the document, and one of them in the tab order. The arrow keys, Home and
 * End go from row to row; each row's first control has the focus then.
 */
export function StoryList({ stories, current, row, onAbove }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const focus = useRef(false);
  const [reached, setReached] = useState('');
  const placeOf = (id: string): number => stories.findIndex((story) => story.id === id);
  const shown = placeOf(current);
  const at = Math.max(0, placeOf(reached) < 0 ? shown : placeOf(reached));
  const rows = useVirtualizer({
    count: stories.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    rangeExtractor: (range) => withKept(range, at),
    getItemKey: (index) => stories[index]?.id ?? index,
  });
  // A row that the reader went to is in sight already.
  const away = shown >= 0 && current !== reached;
  useEffect(() => {
    if (away) rows.scrollToIndex(shown, { align: 'center' });
  }, [rows, shown, away]);
  useEffect(() => {
    if (!focus.current) return;
    // A row that is far away is in the document only after the scrolling: then this runs again.
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`);
    if (!button) return;
    focus.current = false;
    button.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(at, event.key, stories.length);
    if (next === undefined) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && at === 0) onAbove();
    if (next === at) return;
    focus.current = true;
    setReached(stories[next]?.id ?? '');
    rows.scrollToIndex(next);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        aria-label={SIDEBAR.stories}
        style={{ height: rows.getTotalSize() }}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const story = stories[index];
          return story ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={stories.length}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setReached(story.id)}
            >
              {row(story, index === at ? 0 : -1)}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** Where a key leads in a list of so many; undefined for a key that leads nowhere. */
function nextPlace(at: number, key: string, length: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: length - 1,
  };
  return places[key];
}
