import { otherPlace } from './layout.ts';
import styles from './rows.module.css';
import type { Compared } from './use-compare.ts';
import type { Rowed } from './use-rows.ts';

interface Props {
  readonly rows: Rowed;
  readonly compared: Compared;
  readonly itemOf: readonly number[];
  /** Index of the line that is pointed at or selected. */
  readonly line: number;
}

/** A line down the gutter that joins the two places of a moved passage. */
export function Bond({ rows, compared: { layout }, itemOf, line }: Props) {
  if (layout.lines[line]?.kind !== 'moved') return null;
  const ends = [line, otherPlace(layout, line)].flatMap(
    (one) => rows.measurementsCache[itemOf[one] ?? -1] ?? [],
  );
  const [first, second] = ends.sort((x, y) => x.start - y.start);
  if (!first || !second) return null;
  const top = first.start + ROOM;
  return <div className={styles.bond} style={{ top, height: Math.max(0, second.start + ROOM - top) }} />;
}

/** Below the sign of the first line of a row, in pixels. */
const ROOM = 46;
