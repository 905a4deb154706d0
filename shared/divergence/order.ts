/** How a version is headed, and what it moved up or down. */

import type { Version } from '../article.ts';
import { inQuotes } from '../right-to-left.ts';
import { cosmeticOnly } from '../words/same.ts';
import type { Candidate, Reading } from './candidate.ts';
import { textOf } from './candidate.ts';
import { opening } from './opening.ts';
import { type Cell, isHeadline, pivotOf, type Row } from './rows.ts';

/** A passage has moved if its place among the shared ones differs by this share of them. */
export const MOVED = 0.3;
/** Every outlet writes its own headline: less than what differs inside one sentence. */
export const HEADS_DIFFER = 0.7;

/** What each version says above its text. Versions whose headline is not in the file are left out, not counted absent. */
export function headlineCandidates(rows: readonly Row[], versions: readonly Version[]): Candidate[] {
  const readings: Reading[] = [];
  const headed: Row[] = [];
  for (const row of rows) {
    const heads = row.cells.flatMap((cell) => (cell && isHeadline(cell, versions) ? [cell] : []));
    if (heads.length) headed.push(row);
    for (const cell of heads) {
      if (readings.some((reading) => reading.cell.version === cell.version)) continue;
      const same = readings.find((reading) => cosmeticOnly(textOf(reading), cell.side.text));
      readings.push({ cell, start: 0, end: cell.side.text.length, key: same?.key ?? cell.side.text });
    }
  }
  if (new Set(readings.map(({ key }) => key)).size < 2) return [];
  const title = 'How it is headed';
  return [
    {
      kinds: ['headline'],
      title,
      note: '',
      readings,
      rows: headed,
      absent: 'no headline in the file',
      contradiction: HEADS_DIFFER,
      family: '',
      shares: [],
    },
  ];
}

/** Passages that stand much higher or lower in a version than in the base, by their rank among the shared ones. */
export function moveCandidates(rows: readonly Row[], base: number): Candidate[] {
  const count = rows[0]?.cells.length ?? 0;
  return Array.from({ length: count }, (_, version) => version).flatMap((version) =>
    version === base ? [] : moved(rows, base, version),
  );
}

function moved(rows: readonly Row[], base: number, version: number): Candidate[] {
  const shared = rows.filter(({ cells }) => cells[base] && cells[version]);
  const place = (v: number) =>
    shared.toSorted((x, y) => (x.cells[v]?.range.start ?? 0) - (y.cells[v]?.range.start ?? 0));
  const [from, to] = [place(base), place(version)];
  return shared.flatMap((row): Candidate[] => {
    const by = (to.indexOf(row) - from.indexOf(row)) / shared.length;
    const pivot = pivotOf(row, base);
    const there = row.cells[version];
    if (Math.abs(by) < MOVED || !pivot || !there) return [];
    const whole = (cell: Cell): Reading => ({
      cell,
      start: 0,
      end: cell.side.text.length,
      key: String(cell.version),
    });
    return [
      {
        kinds: ['move'],
        title: `Moved ${by < 0 ? 'up' : 'down'}: ${inQuotes(opening(pivot.side))}`,
        note: `from ${ordinal(from.indexOf(row))} to ${ordinal(to.indexOf(row))} of ${shared.length} shared passages`,
        readings: [whole(pivot), whole(there)],
        rows: [row],
        contradiction: Math.min(1, Math.abs(by)),
        family: '',
        shares: [],
      },
    ];
  });
}

const ordinal = (index: number): string => `place ${index + 1}`;
