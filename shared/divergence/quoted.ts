/** Whose words: passages that some versions quote and others tell in words of their own. */
import type { Range } from '../article.ts';
import type { Side } from '../classify/side.ts';
import type { Tables } from '../classify/tables.ts';
import { within } from '../classify/text.ts';
import { completed } from '../quotation-marks.ts';
import type { Candidate, Reading } from './candidate.ts';
import { shareOf, stems } from './coverage.ts';
import { opening } from './opening.ts';
import { type Cell, pivotFirst, type Row } from './rows.ts';

/** Fewer quoted words are a phrase taken over, not a statement quoted. */
export const QUOTED_WORDS = 5;
export const PARAPHRASED = 0.6;
/** Content words of the quotation that the telling must share to be the same statement. */
export const TOLD = 0.25;
/** One word in common is chance, if there are more. */
export const TOLD_WORDS = 2;

/** A statement quoted at length in some versions of a row and nowhere in others of it. */
export function quotedCandidates(row: Row, base: number, tables: Tables): Candidate[] {
  const cells = pivotFirst(row, base);
  const quoted = cells.flatMap((cell): Reading[] => {
    const [range] = cell.side.quotes.filter((one) => wordsIn(cell.side, one) >= QUOTED_WORDS);
    return range ? [{ cell, ...range, key: 'quoted' }] : [];
  });
  const [first] = quoted;
  if (!first) return [];
  const said = stems(within(first.cell.side.words, first), tables);
  const shared = ({ stems: theirs }: Cell) => [...said].filter((stem) => theirs.has(stem)).length;
  const told = cells.filter(
    (cell) =>
      cell.side.quotes.length === 0 &&
      shareOf(said, cell.stems) >= TOLD &&
      shared(cell) >= Math.min(TOLD_WORDS, said.size),
  );
  if (!told.length) return [];
  const readings = [
    ...quoted,
    ...told.map((cell): Reading => ({ cell, start: 0, end: cell.side.text.length, key: 'told' })),
  ];
  return [
    {
      kinds: ['quote'],
      title: `Quoted or told: ${completed(opening(first.cell.side, first))}`,
      note: 'quoted in some versions, told in the outlet’s own words in others',
      readings,
      rows: [row],
      contradiction: PARAPHRASED,
      family: 'quoted',
      shares: told.map(({ version }) => `told ${version}`),
    },
  ];
}

/** Words of a stretch, without marks. */
export const wordsIn = (side: Side, range: Range): number =>
  within(side.words, range).filter(({ kind }) => kind !== 'mark').length;
