/** Whole passages that some versions lack, or that one alone has. */
import type { Tables } from '../classify/tables.ts';
import type { Candidate, Reading } from './candidate.ts';
import { SAID, shareOf } from './coverage.ts';
import { type Cell, pivotOf, type Row } from './rows.ts';
import { salience } from './salience.ts';

/** A row of fewer content words is a heading's, or a scrap. */
export const PASSAGE = 4;
/** Words of the first sentence that stand for the passage in a title. */
const TITLE_WORDS = 12;

/** Runs of rows that the same versions lack. */
export function passageCandidates(rows: readonly Row[], base: number, tables: Tables): Candidate[] {
  const spoken = new Map<number, Cell[]>();
  for (const cell of rows.flatMap(({ cells }) => cells.flatMap((one) => one ?? []))) {
    const list = spoken.get(cell.version);
    if (list) list.push(cell);
    else spoken.set(cell.version, [cell]);
  }
  const missing = rows.map((row) => missingFrom(row, base, spoken));
  return runs(rows, missing).map((run) => candidate(run, rows, base, tables));
}

/** Versions without this row whose sentences do not say it elsewhere either. */
function missingFrom(row: Row, base: number, spoken: ReadonlyMap<number, readonly Cell[]>): number[] {
  const pivot = pivotOf(row, base);
  if (!pivot || pivot.stems.size < PASSAGE) return [];
  return row.cells.flatMap((cell, v) => {
    if (cell) return [];
    const elsewhere = Math.max(0, ...(spoken.get(v) ?? []).map((other) => shareOf(pivot.stems, other.stems)));
    return elsewhere < SAID ? [v] : [];
  });
}

interface Run {
  readonly rows: readonly Row[];
  readonly missing: readonly number[];
}

/** Neighbouring rows that the same versions have and lack, as one. */
function runs(rows: readonly Row[], missing: readonly (readonly number[])[]): Run[] {
  const found: Run[] = [];
  let last = '';
  rows.forEach((row, r) => {
    const lack = missing[r] ?? [];
    const pattern = `${lack.join()}|${row.cells.map((cell) => (cell ? 1 : 0)).join('')}`;
    const open = found.at(-1);
    if (lack.length && open && pattern === last)
      found[found.length - 1] = { ...open, rows: [...open.rows, row] };
    else if (lack.length) found.push({ rows: [row], missing: lack });
    last = lack.length ? pattern : '';
  });
  return found;
}

function candidate({ rows, missing }: Run, all: readonly Row[], base: number, tables: Tables): Candidate {
  const [first] = rows;
  const pivot = first && pivotOf(first, base);
  const cells = (first?.cells ?? []).flatMap((cell) => cell ?? []);
  const only = cells.length === 1 && all[0]?.cells.length !== 2;
  const readings = cells.map(
    (cell): Reading => ({ cell, start: 0, end: cell.side.text.length, key: 'says' }),
  );
  const more = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
  return {
    kinds: [only ? 'addition' : 'omission'],
    title: `“${pivot ? opening(pivot) : ''}”${more}`,
    note: only
      ? 'in one version only'
      : missing.map((v) => ending(rows, all, v)).every(Boolean)
        ? 'left off at the end'
        : 'left out from within',
    readings,
    rows,
    contradiction: Math.max(...rows.map((row) => salienceOf(row, base, tables))),
    family: '',
    shares: [],
  };
}

function salienceOf(row: Row, base: number, tables: Tables): number {
  const pivot = pivotOf(row, base);
  return pivot ? salience(pivot.side, { start: 0, end: pivot.side.text.length }, tables) : 0;
}

/** Whether nothing that follows these rows is in the version. */
const ending = (rows: readonly Row[], all: readonly Row[], version: number): boolean =>
  all.slice(all.indexOf(rows[0] ?? { passages: [], cells: [] })).every(({ cells }) => !cells[version]);

function opening({ side }: Cell): string {
  const end = side.words[TITLE_WORDS]?.start ?? side.text.length;
  const text = side.text.slice(0, end).replace(/\s+/g, ' ').trim();
  return end < side.text.length ? `${text} …` : text;
}
