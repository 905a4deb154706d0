/** What some versions say and others deny, in words that are else the same. */
import type { Range } from '../article.ts';
import { denies } from '../classify/negation.ts';
import type { Tables } from '../classify/tables.ts';
import { within } from '../classify/text.ts';
import { inQuotes } from '../right-to-left.ts';
import { type Candidate, type Reading, textOf } from './candidate.ts';
import { type Opposite, project } from './opposite.ts';
import type { Cell, Row } from './rows.ts';

/** Both cannot be true. */
export const DENIED = 1;

/** One finding for each place of the pivot that another version denies, or says where the pivot denies it. */
export function deniedCandidates(row: Row, { pivot, near }: Opposite, tables: Tables): Candidate[] {
  const places = near.flatMap(({ cell, changes }) =>
    changes.flatMap(({ a, b }) =>
      denies({ a: pivot.side, b: cell.side, edit: { a, b }, tables }) === undefined ? [] : [a],
    ),
  );
  const unique = places.filter((one, i) => places.findIndex(({ start }) => start === one.start) === i);
  return unique.flatMap((place): Candidate[] => {
    const readings = [
      readingAt(pivot, place),
      ...near.map(({ cell, changes }) => readingAt(cell, project(changes, place))),
    ];
    const [first] = readings;
    if (!first) return [];
    return [
      {
        kinds: ['hedge'],
        title: `Said or denied: ${inQuotes(textOf(first))}`,
        note: 'one says the opposite of the other',
        readings,
        rows: [row],
        contradiction: DENIED,
        family: '',
        shares: [],
      },
    ];
  });
}

/** With the words beside it, without which a "not" says nothing. */
function readingAt(cell: Cell, range: Range): Reading {
  const { words } = cell.side;
  const inside = within(words, range).filter(({ kind }) => kind !== 'mark');
  const before = words.findLast((word) => word.end <= range.start && word.kind !== 'mark');
  const after = words.find((word) => word.start >= range.end);
  const start = before?.start ?? range.start;
  const end = after && after.kind !== 'mark' ? after.end : Math.max(range.end, before?.end ?? 0);
  return { cell, start, end, key: inside.map(({ canonical }) => canonical).join(' ') };
}
