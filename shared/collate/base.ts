/**
 * Which version the others are compared with: the one that the reader chose, else the one likely nearest the wire.
 *
 * Nearest the wire is whichever carries most of what the versions share, in the words that most of them share; an
 * agency's credit line speaks for it too. Dates are shown beside the choice but do not decide: publishers' dates are
 * those of the page, not of the copy.
 */
import type { Version } from '../article.ts';
import type { Similarity } from '../relations/similarity.ts';
import type { Collation } from './collate.ts';

export interface Base {
  /** Its place among the collation's versions. */
  readonly version: number;
  readonly inferred: boolean;
  /** In plain words; empty if the reader chose. */
  readonly why: string;
  /** Whether it carries enough to stand for the story; see FITTING. What the reader chose does. */
  readonly fits: boolean;
}

/** Coverage and centrality count alike: a long version that rewrites all is no better a base than a short true copy. */
export const COVERAGE_WEIGHT = 0.5;
/**
 * Coverage below which no version fits: with less than half of what the versions share, more would be called added than
 * is compared. The majority reading of each passage then serves better; see majority.ts.
 */
export const FITTING = 0.5;
/** A credit line decides between versions that are otherwise near each other, no more. */
export const CREDIT_BONUS = 0.05;

const AGENCY =
  /\b(?:Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|EFE|ANSA|TASS|Xinhua|Kyodo|UPI|PA Media)\b/;

/** The base of a story of at least one version. `chosen` is the id of the version that the reader picked, if any. */
export function baseOf(collation: Collation, { verbatim }: Similarity, chosen?: string): Base {
  const picked = collation.versions.findIndex(({ id }) => id === chosen);
  if (picked >= 0) return { version: picked, inferred: false, why: '', fits: true };
  const scored = collation.versions.map((version, index) => {
    const coverage = coverageOf(collation, index);
    const central = mean(verbatim.filter((_, row) => row !== index).map((row) => row[index] ?? 0));
    const credit = creditOf(version);
    const score = COVERAGE_WEIGHT * coverage + (1 - COVERAGE_WEIGHT) * central + (credit ? CREDIT_BONUS : 0);
    return { index, id: version.id, coverage, central, credit, score };
  });
  const [best] = scored.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  if (!best) throw new RangeError('a story has at least one version');
  const fits = best.coverage >= FITTING;
  return { version: best.index, inferred: true, why: explain(best, fits), fits };
}

/** Share of the passages that two or more versions carry which this one carries, 0–1. */
function coverageOf({ passages }: Collation, version: number): number {
  const shared = passages.filter(({ readings }) => readings.filter((cell) => cell.length > 0).length > 1);
  return shared.length === 0
    ? 0
    : shared.filter(({ readings }) => readings[version]?.length).length / shared.length;
}

/** The agency named in a byline, a dateline, a credit or the metadata; not in the body, where all of them quote it. */
function creditOf({ text, blocks, metadata }: Version): string | undefined {
  const places = blocks.filter(({ role }) => role === 'byline' || role === 'dateline' || role === 'metadata');
  const lines = [metadata.byline?.value ?? '', ...places.map(({ start, end }) => text.slice(start, end))];
  return AGENCY.exec(lines.join('\n'))?.[0];
}

function explain({ coverage, central, credit }: Grounds, fits: boolean): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const reasons = [
    `carries ${percent(coverage)} of the passages that two or more versions share`,
    `and ${percent(central)} of the others’ wording, on average`,
  ];
  const poor = fits ? '' : '; no version carries half of what they share, so none is a good base';
  return reasons.join(' ') + (credit ? `; credits ${credit}` : '') + poor;
}

interface Grounds {
  readonly coverage: number;
  readonly central: number;
  readonly credit: string | undefined;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
