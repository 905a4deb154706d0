/** What stands opposite what in a row: the changes from its pivot to each other version. */
import type { Range } from '../article.ts';
import { classify } from '../classify/classify.ts';
import { judging } from '../classify/framing.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import { overlap, type Word } from '../classify/text.ts';
import type { Change, Edit } from '../comparison.ts';
import { wordEdits } from '../words/changes.ts';
import { contentWords } from './coverage.ts';
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
/** The same of their content words: two sentences of one length share marks and little words by chance. */
export const SAME_MATTER = 0.3;
/** Undefined for an empty row. */
export function oppositeOf(row: Row, base: number, tables: Tables): Opposite | undefined {
  const [pivot, ...others] = pivotFirst(row, base);
  if (!pivot) return undefined;
  const compared = others.map((cell) => compareCells(pivot, cell, tables));
  const near = compared.filter((one) => keeps(pivot.side, one));
  return { pivot, near };
}

/** The pivot and the cells that keep its sentence: only of these can it be said that they have left a word out of it. */
export const keeping = (opposite: Opposite | undefined): Cell[] =>
  opposite ? [opposite.pivot, ...opposite.near.map(({ cell }) => cell)] : [];

/** Versions that have the passage in a sentence of their own. */
export const rewrittenIn = ({ cells }: Row, opposite: Opposite): number[] => {
  const kept = keeping(opposite);
  return cells.flatMap((cell) => (cell && !kept.includes(cell) ? [cell.version] : []));
};

/** Labels have a ledger of their own; of framing, only judging words are read here. */
function compareCells(pivot: Cell, cell: Cell, tables: Tables): Compared {
  const edits = wordEdits(pivot.side.text, cell.side.text);
  const changes = classify(pivot.side, cell.side, edits, tables);
  const judges = ({ a, b }: Edit) =>
    judging({ a: pivot.side, b: cell.side, edit: { a, b }, tables }) !== undefined;
  return { cell, changes, told: changes.filter((change) => change.kind !== 'framing' || judges(change)) };
}

/** Whether a cell keeps the pivot's sentence: what stands of its words unchanged, with and without the little ones. */
function keeps(pivot: Side, { cell, changes }: Compared): boolean {
  const all = unchanged(pivot.words, cell.side.words, changes);
  const content = unchanged(contentWords(pivot.words), contentWords(cell.side.words), changes);
  return all >= SAME_SENTENCE && content >= SAME_MATTER;
}

/** Words that both have, as a share of the shorter one: a clause cut does not make another sentence. */
function unchanged(pivot: readonly Word[], other: readonly Word[], changes: readonly Edit[]): number {
  const kept = pivot.filter((word) => !changes.some(({ a }) => overlap(a, word))).length;
  return kept / Math.max(1, Math.min(pivot.length, other.length));
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
