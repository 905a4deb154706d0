import { surely } from '../collate/elsewhere.ts';
import { type State, statesOf } from '../states.ts';
import { comparedSentences } from './fate.ts';
import { quoteSentences, runs } from './quotation.ts';
import type { Cell, Overview, ReportPassage } from './report.ts';
import type { Sheet, Signed } from './sheet.ts';

/** The story at a glance: which version has which passage in what form and where, and how alike the versions are. */
export const overview = (sheet: Sheet): Overview => ({
  passages: passagesOf(sheet),
  similarity: sheet.analysis.similarity,
});

function passagesOf(sheet: Sheet): ReportPassage[] {
  const states = statesOf(sheet.analysis);
  const { collation, elsewhere } = sheet.analysis;
  return collation.passages.map(({ readings }, index) => ({
    number: index + 1,
    cells: sheet.signed.map((signed, column) => {
      const state = states[index]?.[column] ?? 'absent';
      const told = state === 'elsewhere' ? surely(elsewhere[index]?.get(column)) : readings[column];
      return cell(signed, state, told ?? []);
    }),
  }));
}

function cell({ siglum, version }: Signed, state: State, sentences: readonly number[]): Cell {
  const [first] = sentences;
  if (first === undefined) return { version: siglum, state, readings: [] };
  const compared = comparedSentences(version);
  return {
    version: siglum,
    state,
    readings: runs(sentences).map((run) => quoteSentences(version, siglum, run)),
    position: compared.indexOf(first) / Math.max(1, compared.length - 1),
  };
}
