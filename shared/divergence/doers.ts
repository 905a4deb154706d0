/** Who did it: a doer that some versions name, and others leave out by the passive voice. */
import { doerOnlyIn } from '../classify/agency.ts';
import type { Tables } from '../classify/tables.ts';
import { within } from '../classify/text.ts';
import { inQuotes } from '../right-to-left.ts';
import { type Candidate, type Reading, textOf } from './candidate.ts';
import { stems } from './coverage.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';

/** Who is answerable is left unsaid: as sharp as a word that judges and is gone. */
export const DOER_GONE = 1;

/** One finding for a row in which a doer is named, and left out where the deed is told all the same. */
export function doerCandidates(row: Row, base: number, tables: Tables): Candidate[] {
  const cells = pivotFirst(row, base);
  const silent = cells.filter((cell) => cells.some((other) => doerOnlyIn(other.side, cell.side, tables)));
  const naming = cells.flatMap((cell): Reading[] => {
    const doer = silent.map((other) => doerOnlyIn(cell.side, other.side, tables)).find((one) => one);
    return doer
      ? [{ cell, ...doer, key: [...stems(within(cell.side.words, doer), tables)].sort().join(' ') }]
      : [];
  });
  const [first] = naming;
  if (!first) return [];
  return [
    {
      kinds: ['framing', 'omission'],
      title: `Who did it: ${inQuotes(textOf(first))}`,
      note: 'the doer is named in some versions only',
      readings: [...naming, ...silent.flatMap(deedOf)],
      rows: [row],
      contradiction: DOER_GONE,
      family: '',
      shares: [],
    },
  ];
}

/** "were killed": the deed without its doer. */
function deedOf(cell: Cell): Reading[] {
  const deed = cell.side.deeds.find(({ passive }) => passive);
  if (!deed) return [];
  const before = cell.side.words.findLast(({ end }) => end <= deed.start);
  const start = /^(?:is|are|was|were|been|being)$/.test(before?.canonical ?? '') ? before?.start : undefined;
  return [{ cell, start: start ?? deed.start, end: deed.end, key: 'nobody' }];
}
