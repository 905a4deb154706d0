/** The pipeline for a whole story: every pair linked, the links collated, the base found and compared with the rest. */

import { turnedAlignment } from './align/sides.ts';
import type { Version } from './article.ts';
import { type Additions, NO_ADDITIONS } from './classify/additions.ts';
import { lexiconOf } from './classify/language.ts';
import { type Lexicon, tablesOf } from './classify/lexicon.ts';
import { type Asides, asidesOf } from './collate/asides.ts';
import { type Base, baseOf } from './collate/base.ts';
import { type Collation, collate, type PairLinks } from './collate/collate.ts';
import { CONSENSUS, withConsensus } from './collate/consensus.ts';
import { type Elsewhere, elsewhereOf } from './collate/elsewhere.ts';
import { pairsOf } from './collate/pairs.ts';
import { alignmentBetween, type Comparer, comparerOf, type Prepared, prepare } from './compare.ts';
import type { Alignment, Comparison } from './comparison.ts';
import { linksFor } from './project/links.ts';
import type { Correction } from './project/project.ts';
import { type Similarity, similarity } from './relations/similarity.ts';
import { wording } from './relations/wording.ts';

/** What is known of a whole story: what the views show and the report tells. */
export interface Analysis {
  /** Its versions are the story's, in the report's order. */
  readonly collation: Collation;
  readonly similarity: Similarity;
  readonly base: Base;
  /** The base (first) with each other version, in the collation's order. */
  readonly comparisons: readonly Comparison[];
  /** What a version's file holds although its text has no reading of it. */
  readonly asides: Asides;
  /** What a version tells of a passage in sentences that stand in another. */
  readonly elsewhere: Elsewhere;
  /** The word tables that the kinds of change were told by. */
  readonly lexicon: Lexicon;
  /**
   * Set where the base is the consensus, which then stands last among the versions: the story without it, with the nearest of its own
   * versions as base.
   */
  readonly outlets?: Analysis;
}

/** The story of its own versions alone: for what is said of outlets, such as who left something out. */
export const ofOutlets = (analysis: Analysis): Analysis => analysis.outlets ?? analysis;

/** A story as far as it must be known to tell its base. */
export interface Collated extends Pick<Analysis, 'collation' | 'similarity' | 'base'> {
  readonly prepared: readonly Prepared[];
  readonly pairs: readonly AlignedPair[];
  /** As in Analysis. */
  readonly outlets?: Collated;
}

/** The stages of an analysis that take a time of their own for each pair of versions. */
export const ANALYSIS_STAGES = ['linking', 'comparing'] as const;

/** Told of how far an analysis is: with how many of how many pairs of versions, in each of the stages in turn. */
export type AnalysisProgress = (stage: (typeof ANALYSIS_STAGES)[number], done: number, all: number) => void;

/**
 * Compares all versions of a story. `chosen` is the id of the base, or CONSENSUS, if the reader picked one; `added` what they added to the
 * word tables; `corrections` what they corrected.
 */
export const analyse = (
  versions: readonly Version[],
  chosen?: string,
  added: Additions = NO_ADDITIONS,
  corrections: readonly Correction[] = [],
  told: AnalysisProgress = () => {},
): Analysis => analyseCollated(collateStory(versions, chosen, corrections, told), added, corrections, told);

/** Half of the work of an analysis: all pairs linked, collated, and the base found; nothing compared word by word. */
export function collateStory(
  versions: readonly Version[],
  chosen?: string,
  corrections: readonly Correction[] = [],
  told: AnalysisProgress = () => {},
): Collated {
  const prepared = versions.map(prepare);
  const pairs = alignPairs(prepared, corrections, told);
  const collation = collate(versions, pairs);
  const similar = similarity(collation, wording(collation));
  const base = baseOf(collation, similar, chosen);
  const found = { prepared, pairs, collation, similarity: similar, base };
  return chosen === CONSENSUS || !base.fits ? basedOnConsensus(found) : found;
}

/** The consensus is compared as any version would be; where there is none, the nearest version stays the base. */
function basedOnConsensus(outlets: Collated): Collated {
  const changed = withConsensus(outlets.collation, outlets.base);
  const version = changed?.collation.versions.at(-1);
  if (!changed || !version) return outlets;
  return { ...outlets, ...changed, prepared: [...outlets.prepared, prepare(version)], outlets };
}

/** The rest of the analysis. */
export function analyseCollated(
  { prepared, pairs, collation, similarity, base, outlets }: Collated,
  added: Additions,
  corrections: readonly Correction[],
  told: AnalysisProgress = () => {},
): Analysis {
  const lexicon = lexiconOf(collation.versions, added);
  const first = prepared[base.version];
  const compareTo = first && comparerOf(first, tablesOf(lexicon), corrections);
  const comparisons = compareTo ? comparisonsWith(base.version, prepared, pairs, compareTo, told) : [];
  return {
    collation,
    similarity,
    base,
    comparisons,
    asides: asidesOf(collation),
    elsewhere: elsewhereOf(collation, base.version, pairs, comparisons),
    lexicon,
    ...(outlets && { outlets: analyseCollated(outlets, added, corrections) }),
  };
}

type AlignedPair = PairLinks & Alignment;

/** The pairs that are worth aligning, and those that the reader corrected, aligned. */
function alignPairs(
  prepared: readonly Prepared[],
  corrections: readonly Correction[],
  told: AnalysisProgress,
): AlignedPair[] {
  const versions = prepared.map(({ version }) => version);
  const chosen = new Set(pairsOf(versions).map(([a, b]) => `${a} ${b}`));
  let done = 0;
  return versions.flatMap((one, a) =>
    versions.slice(a + 1).flatMap((other, k): AlignedPair[] => {
      const b = a + 1 + k;
      const settled = linksFor(one, other, corrections);
      const [left, right] = [prepared[a], prepared[b]];
      if (!left || !right || (settled.length === 0 && !chosen.has(`${a} ${b}`))) return [];
      told('linking', Math.min(done++, chosen.size), chosen.size);
      return [{ a, b, ...alignmentBetween(left, right, settled), settled }];
    }),
  );
}

/** The alignments that the collation was made of serve here too. */
function comparisonsWith(
  base: number,
  prepared: readonly Prepared[],
  pairs: readonly AlignedPair[],
  compareTo: Comparer,
  told: AnalysisProgress,
): Comparison[] {
  const known = new Map([
    ...pairs.flatMap((pair) => (pair.a === base ? [[pair.b, pair] as const] : [])),
    ...pairs.flatMap((pair) => (pair.b === base ? [[pair.a, turnedAlignment(pair)] as const] : [])),
  ]);
  return prepared.flatMap((other, place) => {
    if (place === base) return [];
    told('comparing', place, prepared.length);
    return [compareTo(other, known.get(place))];
  });
}
