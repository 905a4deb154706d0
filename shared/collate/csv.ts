/** The collation as a table for a spreadsheet: a line a passage, and for each version in what form it has it, and its words. */
import type { Analysis } from '../analysis.ts';
import { csvOf } from '../report/csv.ts';
import { siglum } from '../report/siglum.ts';
import { statesOf } from '../states.ts';
import type { Refusal } from './cluster.ts';
import { passagesOf } from './collate.ts';
import { surely } from './elsewhere.ts';

/** Why a passage that a link points to is another one. */
export const REFUSED: Readonly<Record<Refusal, string>> = {
  parted: 'you parted them',
  scattered: 'one version would have its reading in two places',
  outweighed: 'most versions’ readings do not answer to each other',
};

/** As CSV; `outlets` names the versions, in the collation's order. States are those of states.ts. */
export function collationCsv(analysis: Analysis, outlets: readonly string[]): string {
  const { elsewhere, collation } = analysis;
  const { passages, versions } = collation;
  const states = statesOf(analysis);
  const heads = outlets.flatMap((outlet, column) => [
    `${siglum(column)} state`,
    `${siglum(column)} ${outlet}`,
  ]);
  const rows = passages.map(({ readings, related }, passage) => [
    `${passage + 1}`,
    related.map((one) => `${one.passage + 1}: ${REFUSED[one.why]}`).join('; '),
    ...readings.flatMap((sentences, column) => [
      states[passage]?.[column] ?? 'absent',
      states[passage]?.[column] === 'elsewhere'
        ? toldIn(passagesOf(collation, column, surely(elsewhere[passage]?.get(column))))
        : sentences.map((sentence) => sentenceOf(versions[column], sentence)).join(' '),
    ]),
  ]);
  return csvOf(['passage', 'see also', ...heads], rows);
}

/** Each sentence stands in one line: where it tells another passage too, that one points to it. */
const toldIn = (places: readonly number[]): string => `in passage ${places.map((p) => p + 1).join(', ')}`;

function sentenceOf(
  version: Analysis['collation']['versions'][number] | undefined,
  sentence: number,
): string {
  const { start, end } = version?.sentences[sentence] ?? { start: 0, end: 0 };
  return version?.text.slice(start, end).replace(/\s+/g, ' ') ?? '';
}
