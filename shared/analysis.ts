/** The pipeline for a whole story: every pair linked, the links collated, the base found and compared with the rest. */

import { turnedAlignment } from './align/sides.ts';
import type { Version } from './article.ts';
import { type Additions, NO_ADDITIONS } from './classify/additions.ts';
import { lexiconOf } from './classify/language.ts';
import { type Lexicon, tablesOf } from './classify/lexicon.ts';
import { type Asides, asidesOf } from './collate/asides.ts';
import { type Base, baseOf } from './collate/base.ts';
import { type Collation, collate, type PairLinks } from './collate/collate.ts';
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
  /** The word tables that the kinds of change were told by. */
  readonly lexicon: Lexicon;
}

/** A story as far as it must be known to tell its base. */
export interface Collated extends Pick<Analysis, 'collation' | 'similarity' | 'base'> {
  readonly prepared: readonly Prepared[];
  readonly pairs: readonly AlignedPair[];
}

/**
 * Compares all versions of a story. `chosen` is the id of the base, if the reader picked one; `added` what they added to the
 * word tables; `corrections` what they corrected.
 */
export const analyse = (
  versions: readonly Version[],
  chosen?: string,
  added: Additions = NO_ADDITIONS,
  corrections: readonly Correction[] = [],
): Analysis => analyseCollated(collateStory(versions, chosen, corrections), added, corrections);

/** Half of the work of an analysis: all pairs linked, collated, and the base found; nothing compared word by word. */
export function collateStory(
  versions: readonly Version[],
  chosen?: string,
  corrections: readonly Correction[] = [],
): Collated {
  const prepared = versions.map(prepare);
  const pairs = alignPairs(prepared, corrections);
  const collation = collate(versions, pairs);
  const similar = similarity(collation, wording(collation));
  return { prepared, pairs, collation, similarity: similar, base: baseOf(collation, similar, chosen) };
}

/** The rest of the analysis. */
export function analyseCollated(
  { prepared, pairs, collation, similarity, base }: Collated,
  added: Additions,
  corrections: readonly Correction[],
): Analysis {
  const lexicon = lexiconOf(collation.versions, added);
  const first = prepared[base.version];
  const compareTo = first && comparerOf(first, tablesOf(lexicon), corrections);
  return {
    collation,
    similarity,
    base,
    comparisons: compareTo ? comparisonsWith(base.version, prepared, pairs, compareTo) : [],
    asides: asidesOf(collation),
    lexicon,
  };
}

type AlignedPair = PairLinks & Alignment;

/** The pairs that are worth aligning, and those that the reader corrected, aligned. */
function alignPairs(prepared: readonly Prepared[], corrections: readonly Correction[]): AlignedPair[] {
  const versions = prepared.map(({ version }) => version);
  const chosen = new Set(pairsOf(versions).map(([a, b]) => `${a} ${b}`));
  return versions.flatMap((one, a) =>
    versions.slice(a + 1).flatMap((other, k): AlignedPair[] => {
      const b = a + 1 + k;
      const settled = linksFor(one, other, corrections);
      const [left, right] = [prepared[a], prepared[b]];
      if (!left || !right || (settled.length === 0 && !chosen.has(`${a} ${b}`))) return [];
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
): Comparison[] {
  const known = new Map([
    ...pairs.flatMap((pair) => (pair.a === base ? [[pair.b, pair] as const] : [])),
    ...pairs.flatMap((pair) => (pair.b === base ? [[pair.a, turnedAlignment(pair)] as const] : [])),
  ]);
  return prepared.flatMap((other, place) => (place === base ? [] : [compareTo(other, known.get(place))]));
}
