/** Whole passages that some versions lack, or that one alone has. */

import type { Version } from '../article.ts';
import { inQuotes } from '../right-to-left.ts';
import type { Candidate, Reading } from './candidate.ts';
import { SAID } from './coverage.ts';
import { opening } from './opening.ts';
import { isHeading, NO_ROW, pivotOf, type Row } from './rows.ts';
import { ACCUSED, salience } from './salience.ts';
import { sharesIn, type Vocabulary } from './vocabulary.ts';

/** A row of fewer content words is a heading's, or a scrap. */
export const PASSAGE = 4;

/** The words say what was found, not who did what. */
export const AT_THE_END = 'no counterpart in some versions, from here to their end';
export const WITHIN = 'no counterpart in some versions, inside their text';

/** Runs of rows that the same versions lack; `spoken` is what each version says in the whole story. */
export function passageCandidates(
  rows: readonly Row[],
  spoken: readonly Vocabulary[],
  base: number,
  versions: readonly Version[],
): Candidate[] {
  const missing = rows.map((row) => missingFrom(row, base, spoken, versions));
  return runs(rows, missing).map((run) => candidate(run, rows, base));
}

/** Versions without this row whose sentences do not say it elsewhere either. */
function missingFrom(
  row: Row,
  base: number,
  spoken: readonly Vocabulary[],
  versions: readonly Version[],
): Missing {
  const pivot = pivotOf(row, base);
  // How each version is headed is a matter of its own.
  if (!pivot || isHeading(row, versions) || pivot.stems.size < PASSAGE) return { versions: [], doubt: 0 };
  const lacking = row.cells.flatMap((cell, version) => {
    // What the file holds in a caption was not left out by the outlet, but by our reading; what it tells elsewhere it has.
    if (cell || row.asides.has(version) || row.elsewhere.has(version)) return [];
    const vocabulary = spoken[version];
    const said = vocabulary ? Math.max(0, ...sharesIn(vocabulary, pivot.stems).values()) : 0;
    return said < SAID ? [{ version, said }] : [];
  });
  const doubt = Math.max(0, ...lacking.map(({ said }) => said));
  return { versions: lacking.map(({ version }) => version), doubt };
}

interface Missing {
  readonly versions: readonly number[];
  /** The greatest share of the row that one of them says in another place, below SAID. */
  readonly doubt: number;
}

interface Run {
  readonly rows: readonly Row[];
  readonly missing: readonly number[];
  readonly doubt: number;
}

/** Neighbouring rows that the same versions have and lack, as one. */
function runs(rows: readonly Row[], missing: readonly Missing[]): Run[] {
  const found: Run[] = [];
  let last = '';
  rows.forEach((row, r) => {
    const { versions, doubt } = missing[r] ?? { versions: [], doubt: 0 };
    const pattern = `${versions.join()}|${row.cells.map((cell) => (cell ? 1 : 0)).join('')}`;
    const open = found.at(-1);
    if (versions.length && open && pattern === last) {
      found[found.length - 1] = { ...open, rows: [...open.rows, row], doubt: Math.min(open.doubt, doubt) };
    } else if (versions.length) found.push({ rows: [row], missing: versions, doubt });
    last = versions.length ? pattern : '';
  });
  return found;
}

function candidate({ rows, missing, doubt }: Run, all: readonly Row[], base: number): Candidate {
  const [first] = rows;
  const pivot = first && pivotOf(first, base);
  const cells = (first?.cells ?? []).flatMap((cell) => cell ?? []);
  const only =
    cells.length === 1 &&
    first?.asides.size === 0 &&
    first.elsewhere.size === 0 &&
    (all[0]?.cells.length !== 2 || first?.cells[base] === undefined);
  const readings = cells.map(
    (cell): Reading => ({ cell, start: 0, end: cell.side.text.length, key: 'says' }),
  );
  const more = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
  const accused = rows.some((row) => accuses(row, base));
  return {
    kinds: only ? ['addition'] : accused ? ['attribution', 'omission'] : ['omission'],
    title: `${inQuotes(pivot ? opening(pivot.side) : '')}${more}`,
    note: only
      ? 'in one version only'
      : missing.map((v) => ending(rows, all, v)).every(Boolean)
        ? AT_THE_END
        : WITHIN,
    readings,
    rows,
    contradiction: accused ? ACCUSED : Math.max(...rows.map((row) => salienceOf(row, base))),
    doubt,
    family: '',
    shares: [],
  };
}

/** Whether the passage reports an accusation or a denial. */
const accuses = (row: Row, base: number): boolean =>
  pivotOf(row, base)?.side.attributions.some(({ tone }) => tone === 'accusing' || tone === 'denying') ??
  false;

function salienceOf(row: Row, base: number): number {
  const pivot = pivotOf(row, base);
  return pivot ? salience(pivot.side, { start: 0, end: pivot.side.text.length }) : 0;
}

/** Whether nothing that follows these rows is in the version. */
const ending = (rows: readonly Row[], all: readonly Row[], version: number): boolean =>
  all.slice(all.indexOf(rows[0] ?? NO_ROW)).every(({ cells }) => !cells[version]);
