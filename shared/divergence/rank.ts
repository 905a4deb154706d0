/** The rank of a divergence: the product of five named parts. docs/kinds.md says why. */
import type { Candidate } from './candidate.ts';
import type { DivergenceKind, Rank } from './divergence.ts';
import { NO_ROW, type Row } from './rows.ts';

/** What a fact-checker must see first. */
export const KIND_WEIGHT: Readonly<Record<DivergenceKind, number>> = {
  figure: 1,
  framing: 0.95,
  attribution: 0.95,
  quote: 0.85,
  hedge: 0.8,
  name: 0.75,
  omission: 0.85,
  headline: 0.85,
  date: 0.6,
  addition: 0.5,
  move: 0.4,
};
/** What stands at the very end counts so much of what stands at the head. */
export const AT_THE_END = 0.7;
/** What one version alone has counts so much, towards 1 for what all have. */
export const CARRIED_BY_NONE = 0.5;

/** Each reading beyond two makes a divergence so much wider. */
export const FURTHER_READING = 0.05;

export function rankOf(
  { kinds, contradiction, rows, readings, doubt = 0 }: Candidate,
  all: readonly Row[],
): Rank {
  const [main = 'move'] = kinds;
  const further = Math.max(0, new Set(readings.map(({ key }) => key)).size - 2);
  const [first] = rows;
  const carriers = first?.cells.filter((_, v) => rows.some(({ cells }) => cells[v])) ?? [];
  const versions = first?.cells.length ?? 0;
  // Who lacks the passage cannot carry it: an omission is weighed by the others.
  const lacking = kinds.includes('omission') && carriers.length < versions ? 1 : 0;
  const share = carriers.length / Math.max(versions - lacking, 1);
  const place = Math.max(0, all.indexOf(rows[0] ?? all[0] ?? NO_ROW)) / Math.max(all.length, 1);
  // A version that has the passage without the words is compared too: its silence is as sure as its link.
  const speaking = new Set(readings.map(({ cell }) => cell.version));
  const silent = rows.flatMap(({ cells }) => cells.filter((cell) => cell && !speaking.has(cell.version)));
  const sure = [...readings.map(({ cell }) => cell), ...silent].flatMap((cell) => cell?.probability ?? []);
  return {
    kind: KIND_WEIGHT[main],
    contradiction: Math.min(1, contradiction + FURTHER_READING * further),
    carried: CARRIED_BY_NONE + (1 - CARRIED_BY_NONE) * share,
    prominence: 1 - (1 - AT_THE_END) * place,
    certainty: ((1 - doubt) * sure.reduce((sum, one) => sum + one, 0)) / Math.max(sure.length, 1),
  };
}

export const scoreOf = ({ kind, contradiction, carried, prominence, certainty }: Rank): number =>
  kind * contradiction * carried * prominence * certainty;
