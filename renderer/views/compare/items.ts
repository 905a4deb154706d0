/** What the list of rows holds: lines, and in "hide the same" a fold in place of lines that have nothing to show. */
import type { Range } from '../../../shared/article.ts';
import type { Layout, Stop } from './layout.ts';

export type Item =
  | { readonly type: 'line'; readonly line: number }
  /** Indexes of the lines that are hidden, from the first to before the last. */
  | { readonly type: 'fold'; readonly lines: Range };

/** Lines left standing on each side of a difference: what it was said after, and what follows. */
const CONTEXT = 1;
/** Fewer lines are not worth a fold, which takes the room of one. */
const FEWEST = 2;

/** All lines, one item each. */
export const allItems = ({ lines }: Layout): Item[] => lines.map((_, line) => ({ type: 'line', line }));

/**
 * The lines that hold one of these stops, those beside them, and the one that is selected; the others folded, but for
 * the folds that the reader opened, each known by its first line.
 */
export function itemsWithFolds(
  layout: Layout,
  stops: readonly Stop[],
  selected: number,
  opened: ReadonlySet<number>,
): Item[] {
  const kept = keptLines(layout, stops, selected);
  const items: Item[] = [];
  for (let line = 0; line < layout.lines.length; ) {
    const end = kept.has(line) ? line + 1 : endOfGap(line, kept, layout.lines.length);
    const folds = !kept.has(line) && end - line >= FEWEST && !opened.has(line);
    if (folds) items.push({ type: 'fold', lines: { start: line, end } });
    else for (let each = line; each < end; each++) items.push({ type: 'line', line: each });
    line = end;
  }
  return items;
}

function keptLines({ lines }: Layout, stops: readonly Stop[], selected: number): ReadonlySet<number> {
  const shown = new Set(stops.map(({ id }) => id));
  const kept = new Set<number>([selected]);
  lines.forEach((line, index) => {
    if (!line.stops.some(({ id }) => shown.has(id))) return;
    for (let near = index - CONTEXT; near <= index + CONTEXT; near++) kept.add(near);
  });
  return kept;
}

function endOfGap(from: number, kept: ReadonlySet<number>, all: number): number {
  let end = from;
  while (end < all && !kept.has(end)) end++;
  return end;
}

/** For each line, the index of the item that shows it or hides it. */
export function itemOfLine(items: readonly Item[]): number[] {
  return items.flatMap((item, index) =>
    item.type === 'line' ? [index] : Array<number>(item.lines.end - item.lines.start).fill(index),
  );
}
