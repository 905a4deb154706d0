/** The key divergences of a story: found by kind, joined where they are one matter, ranked. */
import { ENGLISH, type Tables } from '../classify/tables.ts';
import { type Candidate, ledger, type Reading } from './candidate.ts';
import { attributionCandidates, hedgeCandidates } from './certainty.ts';
import { clauseCandidates } from './clauses.ts';
import { deniedCandidates } from './denied.ts';
import type { Divergence } from './divergence.ts';
import { doerCandidates } from './doers.ts';
import { editCandidates } from './edited.ts';
import { figureCandidates } from './figures.ts';
import { judgingCandidates } from './judging.ts';
import { labelCandidates } from './labels.ts';
import { oppositeOf } from './opposite.ts';
import { headlineCandidates, moveCandidates } from './order.ts';
import { passageCandidates } from './passages.ts';
import { quotedCandidates } from './quoted.ts';
import { rankOf, scoreOf } from './rank.ts';
import { type Evidence, type Row, rowsOf } from './rows.ts';
import { type Vocabulary, vocabulariesOf } from './vocabulary.ts';

/** All divergences of a story, the most telling first. Empty for fewer than two versions. Deterministic. */
export function divergences(evidence: Evidence, tables: Tables = ENGLISH): Divergence[] {
  const { versions } = evidence.collation;
  if (versions.length < 2) return [];
  const rows = rowsOf(evidence, tables);
  const spoken = vocabulariesOf(rows);
  const base = evidence.base.version;
  const found = [
    ...rows.flatMap((row) => inRow(row, spoken, base, tables)),
    ...passageCandidates(rows, spoken, base, versions),
    ...headlineCandidates(rows, versions),
    ...moveCandidates(rows, base),
  ];
  const ranked = joinFamilies(found)
    .map((candidate) => {
      const rank = rankOf(candidate, rows);
      return { candidate, rank, score: scoreOf(rank) };
    })
    .sort((x, y) => y.score - x.score || compareText(x.candidate.title, y.candidate.title));
  return withoutRepeats(ranked).map(({ candidate, rank, score }) => ({
    id: idOf(candidate),
    title: titleOf(candidate),
    kinds: candidate.kinds,
    note: candidate.note,
    readings: ledger(versions, candidate),
    passages: [...new Set(candidate.rows.flatMap(({ passages }) => passages))].sort((x, y) => x - y),
    confidence: rank.certainty,
    rank,
    score,
  }));
}

/** What is found in one row; what stands opposite word by word only where a version keeps the pivot's sentence. */
function inRow(row: Row, spoken: readonly Vocabulary[], base: number, tables: Tables): Candidate[] {
  const opposite = oppositeOf(row, base, tables);
  return [
    ...figureCandidates(row, spoken, base, opposite, tables),
    ...labelCandidates(row, spoken, base, opposite, tables),
    ...(opposite ? hedgeCandidates(row, opposite) : []),
    ...attributionCandidates(row, base, opposite, tables),
    ...quotedCandidates(row, base, tables),
    ...judgingCandidates(row, base, tables),
    ...doerCandidates(row, base, tables),
    ...(opposite ? deniedCandidates(row, opposite, tables) : []),
    ...(opposite ? editCandidates(row, spoken, opposite, tables) : []),
    ...(opposite ? clauseCandidates(row, spoken, opposite, tables) : []),
  ];
}

const titleOf = ({ title, rows, family }: Candidate): string =>
  family === 'quoted' && rows.length > 1 ? `${title} and ${rows.length - 1} more` : title;

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Labels of one family that share a name or a reading are labels for one thing, wherever in the story they stand. */
function joinFamilies(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const at = joined.findIndex(
      ({ family, shares }) =>
        family !== '' && family === candidate.family && shares.some((one) => candidate.shares.includes(one)),
    );
    const other = joined[at];
    if (other) joined[at] = join(other, candidate);
    else joined.push(candidate);
  }
  return joined;
}

const keysOf = ({ readings }: Candidate): number => new Set(readings.map(({ key }) => key)).size;

const join = (x: Candidate, y: Candidate): Candidate => ({
  ...(keysOf(x) < 2 ? y : x),
  readings: [...x.readings, ...y.readings],
  rows: [...new Set([...x.rows, ...y.rows])],
  contradiction: Math.max(x.contradiction, y.contradiction),
  shares: [...new Set([...x.shares, ...y.shares])],
});

/** Kinds that only repeat what a higher finding on the same words has said. */
const REPEATS: ReadonlySet<string> = new Set(['omission', 'addition', 'name', 'framing', 'figure']);

/** Leaves out what a higher one shows already: the same words of the same version. */
function withoutRepeats<T extends { readonly candidate: Candidate }>(ranked: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of ranked) {
    if (!kept.some((higher) => shows(higher.candidate, one.candidate))) kept.push(one);
  }
  return kept;
}

const shows = (higher: Candidate, lower: Candidate): boolean =>
  lower.readings.every((mine) => higher.readings.some((theirs) => overlaps(mine, theirs))) &&
  (higher.kinds[0] === lower.kinds[0] || (REPEATS.has(lower.kinds[0] ?? '') && !saysMore(lower, higher)));

/** Other readings than the higher one tells apart, or another set of versions that have it. */
const saysMore = (lower: Candidate, higher: Candidate): boolean =>
  keysOf(lower) > keysOf(higher) || speaking(lower) !== speaking(higher);

const speaking = ({ readings }: Candidate): string =>
  [...new Set(readings.map(({ cell }) => cell.version))].sort((x, y) => x - y).join();

const overlaps = (x: Reading, y: Reading): boolean => x.cell === y.cell && x.start < y.end && y.start < x.end;

/** From where it stands: the first reading's version and place, and the kind. */
const idOf = ({ kinds, readings: [first] }: Candidate): string =>
  first
    ? `${kinds[0]}-${first.cell.version}-${first.cell.range.start + first.start}-${first.end - first.start}`
    : `${kinds[0]}`;

export type { Evidence, Row };
