import { type KeyboardEvent, memo, type PointerEvent, useMemo } from 'react';
import type { Range } from '../../../shared/article.ts';
import { OVERVIEW } from '../../words.ts';
import type { Stop } from './layout.ts';

import styles from './ruler.module.css';
import type { Rowed } from './use-rows.ts';

/** How many marks the ruler has room for: a mark and a gap of three pixels each, on a tall screen. */
const SLOTS = 300;

type Hue = 'base' | 'other' | 'both' | 'moved';

interface RulerMark {
  readonly hue: Hue;
  /** Slots, from 0; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly rows: Rowed;
  readonly stops: readonly Stop[];
  /** For each line, the index of its row. */
  readonly itemOf: readonly number[];
  readonly current: string;
}

/** The whole comparison at a glance: where the differences are, and what of it is in sight. Works as a scroll bar. */
export function Ruler({ rows, stops, itemOf, current }: Props) {
  const total = rows.getTotalSize();
  const measured = rows.measurementsCache;
  const places = useMemo(() => itemOf.map((item) => measured[item]), [itemOf, measured]);
  const marks = useMemo(() => rulerMarks(stops, places, total), [stops, places, total]);
  const at = places[stops.find(({ id }) => id === current)?.line ?? -1];
  const height = rows.scrollRect?.height ?? 0;
  const offset = rows.scrollOffset ?? 0;
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    rows.scrollToOffset(((event.clientY - box.top) / box.height) * total - height / 2);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    rows.scrollToOffset(Math.max(0, Math.min(total - height, offset + step * height)));
  };
  return (
    <div
      className={styles.ruler}
      role="scrollbar"
      aria-label={OVERVIEW}
      aria-controls="compare-rows"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((100 * offset) / Math.max(1, total - height))}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && go(event)}
    >
      <Marks marks={marks} />
      {at && <b className={styles.here} style={{ top: `${(100 * at.start) / total}%` }} />}
      {height < total && (
        <b
          className={styles.view}
          style={{ top: `${(100 * offset) / total}%`, height: `${(100 * height) / total}%` }}
        />
      )}
    </div>
  );
}

/** Apart from the rest, so that scrolling does not draw them again. */
const Marks = memo(function Marks({ marks }: { marks: readonly RulerMark[] }) {
  return marks.map(({ hue, from, to }) => (
    <i
      key={`${hue} ${from}`}
      className={styles[hue]}
      style={{ top: `${(100 * from) / SLOTS}%`, height: `max(3px, ${(100 * (to - from)) / SLOTS}% - 1px)` }}
    />
  ));
});

/** In windows' heights. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 0.1,
  ArrowUp: -0.1,
  PageDown: 0.9,
  PageUp: -0.9,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One mark for each run of slots of one hue, so that their number is bounded however long the texts are. */
export function rulerMarks(
  stops: readonly Stop[],
  places: readonly (Range | undefined)[],
  total: number,
): RulerMark[] {
  const slots = new Map<Hue, Set<number>>();
  const slot = (offset: number) => Math.min(SLOTS - 1, Math.floor((offset / Math.max(1, total)) * SLOTS));
  for (const stop of stops) {
    const place = places[stop.line];
    if (!place) continue;
    const hue = hueOf(stop);
    const filled = slots.get(hue) ?? new Set();
    slots.set(hue, filled);
    const last = stop.topic === 'only-a' || stop.topic === 'only-b' ? slot(place.end - 1) : slot(place.start);
    for (let index = slot(place.start); index <= last; index++) filled.add(index);
  }
  return [...slots].flatMap(([hue, filled]) =>
    joined(
      hue,
      [...filled].sort((x, y) => x - y),
    ),
  );
}

function joined(hue: Hue, slots: readonly number[]): RulerMark[] {
  const marks: RulerMark[] = [];
  for (const index of slots) {
    const last = marks.at(-1);
    if (last?.to === index) marks[marks.length - 1] = { ...last, to: index + 1 };
    else marks.push({ hue, from: index, to: index + 1 });
  }
  return marks;
}

function hueOf({ topic, a, b }: Stop): Hue {
  if (topic === 'moved') return 'moved';
  if (b.end <= b.start) return 'base';
  return a.end <= a.start ? 'other' : 'both';
}
