/** What stands opposite what in a row: the changes from its pivot to each other version. */
import type { Range } from '../article.ts';
import { classify } from '../classify/classify.ts';
import { judging } from '../classify/framing.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import type { Change, Edit } from '../comparison.ts';
import { wordEdits } from '../words/changes.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';

/** A row's pivot, and the versions that keep its sentence. */
export interface Opposite {
  readonly pivot: Cell;
  readonly near: readonly Compared[];
}

/** A cell with the changes from the row's pivot to it. */
export interface Compared {
  readonly cell: Cell;
  readonly changes: readonly Change[];
  /** Those of the changes that are told word by word. */
  readonly told: readonly Change[];
}

/**
 * Share of the words that must stand unchanged for word edits to mean something. Below it the sentence was
 * written anew, and what stands opposite what is chance.
 */
export const SAME_SENTENCE = 0.5;
/** Undefined for an empty row. */
export function oppositeOf(row: Row, base: number, tables: Tables): Opposite | undefined {
  const [pivot, ...others] = pivotFirst(row, base);
  if (!pivot) return undefined;
  const compared = others.map((cell) => compareCells(pivot, cell, tables));
  const near = compared.filter(
    ({ cell, changes }) => unchanged(pivot.side, cell.side, changes) >= SAME_SENTENCE,
  );
  return { pivot, near };
}

/** Labels have a ledger of their own; of framing, only judging words are read here. */
function compareCells(pivot: Cell, cell: Cell, tables: Tables): Compared {
  const edits = wordEdits(pivot.side.text, cell.side.text);
  const changes = classify(pivot.side, cell.side, edits, tables);
  const judges = ({ a, b }: Edit) =>
    judging({ a: pivot.side, b: cell.side, edit: { a, b }, tables }) !== undefined;
  return { cell, changes, told: changes.filter((change) => change.kind !== 'framing' || judges(change)) };
}

/** Words that both have, as a share of the shorter one: a clause cut does not make another sentence. */
function unchanged(pivot: Side, other: Side, changes: readonly Edit[]): number {
  const kept = pivot.words.filter(
    (word) => !changes.some(({ a }) => a.start < word.end && word.start < a.end),
  ).length;
  return kept / Math.max(1, Math.min(pivot.words.length, other.words.length));
}

/** Ranges that overlap or touch, as one. */
export function joinTouching(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** What stands on the other side for a range of this one. */
export function project(edits: readonly Edit[], range: Range): Range {
  const map = (at: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { a, b } of edits) {
      if (a.end < at || (a.end === at && side === 'start' && a.start !== a.end)) shift = b.end - a.end;
      else if (a.start <= at) return side === 'start' ? b.start : b.end;
      else break;
    }
    return at + shift;
  };
  return { start: map(range.start, 'start'), end: map(range.end, 'end') };
}
