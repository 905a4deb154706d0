/** Notes on the words of the table's cells. */
import type { Collation } from '../../../shared/collate/collate.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import type { TableRow } from './table.ts';

/** By passage, then by column; passages and cells without notes are not in it. */
export type Noted = ReadonlyMap<number, ReadonlyMap<number, readonly PlacedNote[]>>;

/** The notes on words of each cell; `columns` are places in the collation's versions. */
export function notedCells(
  { versions }: Collation,
  rows: readonly TableRow[],
  columns: readonly number[],
  notes: readonly PlacedNote[],
): Noted {
  if (notes.length === 0) return new Map();
  const on = columns.map((column) =>
    notes.flatMap((note) =>
      note.places
        .filter(({ version }) => version.id === versions[column]?.id)
        .map(({ range }) => ({ note, range })),
    ),
  );
  const passages = rows.map(({ passage, cells }) => {
    const cellsWith = cells.flatMap(({ range }, column) => {
      const here = (on[column] ?? []).filter(
        (one) => one.range.start < range.end && one.range.end > range.start,
      );
      return here.length > 0 ? [[column, here.map(({ note }) => note)] as const] : [];
    });
    return [passage, new Map(cellsWith)] as const;
  });
  return new Map(passages.filter(([, cells]) => cells.size > 0));
}

/** The passages with a starred note. */
export const starredIn = (noted: Noted): ReadonlySet<number> =>
  new Set(
    [...noted].flatMap(([passage, cells]) =>
      [...cells.values()].flat().some(({ note }) => note.starred) ? [passage] : [],
    ),
  );
