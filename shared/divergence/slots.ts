/** Mentions of several versions, laid side by side: which of them stand in one place. */
import type { Range } from '../article.ts';
import type { Cell } from './rows.ts';

/** A mention in a cell. */
export interface Item<T> extends Range {
  readonly cell: Cell;
  readonly what: T;
}

/** What each version has in one place of a row; at most one item a version. */
export type Slot<T> = readonly Item<T>[];

/** How well two mentions stand in one place: 0 not at all, 1 surely. */
export type Likeness<T> = (x: T, y: T) => number;

/**
 * Lays the items of a row's cells into slots. Items of each cell, cells in order: an item takes the free slot whose items are most
 * like it; then those left over take, in their order, slots that `mayReplace` allows; the rest open slots of their own.
 */
export function slotsOf<T>(
  cells: readonly (readonly Item<T>[])[],
  likeness: Likeness<T>,
  mayReplace: (x: T, y: T) => boolean,
): Slot<T>[] {
  const slots: Item<T>[][] = [];
  for (const items of cells) {
    const open = new Set(slots);
    const put = (item: Item<T>, slot: Item<T>[] | undefined): boolean => {
      if (!slot) return false;
      slot.push(item);
      return open.delete(slot);
    };
    const left = items.filter((item) => !put(item, mostLike(item, open, likeness)));
    for (const item of left) {
      const free = [...open].find((slot) => slot.some((one) => mayReplace(one.what, item.what)));
      if (!put(item, free)) slots.push([item]);
    }
  }
  return slots;
}

function mostLike<T>(
  item: Item<T>,
  open: ReadonlySet<Item<T>[]>,
  likeness: Likeness<T>,
): Item<T>[] | undefined {
  let best: Item<T>[] | undefined;
  let most = 0;
  for (const slot of open) {
    const like = Math.max(...slot.map((one) => likeness(one.what, item.what)));
    if (like > most) [best, most] = [slot, like];
  }
  return best;
}
