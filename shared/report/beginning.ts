import type { ReportPassage } from './report.ts';

/** Enough to recognise a sentence by, and what fits a line beside a few columns. */
const LENGTH = 58;

/** The beginning of a passage, in the base's words or else those of the first that has it in this place. */
export function beginning({ cells }: ReportPassage): string {
  const carrier =
    cells.find(({ state }) => state === 'base') ??
    cells.find(({ state, readings }) => state !== 'elsewhere' && readings.length > 0);
  const text = (carrier?.readings[0]?.text ?? '').replace(/\s+/g, ' ');
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).replace(/\s+\S*$/, '')} …`;
}
