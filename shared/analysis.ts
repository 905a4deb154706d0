/** The pipeline for a whole story: every pair linked, the links collated, the base found and compared with the rest. */
import type { Version } from './article.ts';
import { type Additions, NO_ADDITIONS } from './classify/additions.ts';
import { type Lexicon, lexiconOf, tablesOf } from './classify/language.ts';
import { type Base, baseOf } from './collate/base.ts';
import { type Collation, collate, type PairLinks } from './collate/collate.ts';
import { pairsOf } from './collate/pairs.ts';
import { comparePrepared, linksBetween, type Prepared, prepare } from './compare.ts';
import type { Comparison } from './comparison.ts';
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
  /** The word tables that the kinds of change were told by. */
  readonly lexicon: Lexicon;
}

/**
 * Compares all versions of a story. `chosen` is the id of the base, if the reader picked one; `added` what they added to the
 * word tables; `corrections` what they corrected.
 */
export function analyse(
  versions: readonly Version[],
  chosen?: string,
  added: Additions = NO_ADDITIONS,
  corrections: readonly Correction[] = [],
): Analysis {
  const lexicon = lexiconOf(versions, added);
  const tables = tablesOf(lexicon);
  const prepared = versions.map(prepare);
  const collation = collate(versions, linkPairs(prepared, corrections));
  const similar = similarity(collation, wording(collation));
  const base = baseOf(collation, similar, chosen);
  const first = prepared[base.version];
  const others = prepared.filter((one) => one !== first);
  return {
    collation,
    similarity: similar,
    base,
    comparisons: first ? others.map((other) => comparePrepared(first, other, tables, corrections)) : [],
    lexicon,
  };
}

/** The links of the pairs that are worth aligning, and of those that the reader corrected. */
function linkPairs(prepared: readonly Prepared[], corrections: readonly Correction[]): PairLinks[] {
  const versions = prepared.map(({ version }) => version);
  const chosen = new Set(pairsOf(versions).map(([a, b]) => `${a} ${b}`));
  return versions.flatMap((one, a) =>
    versions.slice(a + 1).flatMap((other, k): PairLinks[] => {
      const b = a + 1 + k;
      const settled = linksFor(one, other, corrections);
      const [left, right] = [prepared[a], prepared[b]];
      if (!left || !right || (settled.length === 0 && !chosen.has(`${a} ${b}`))) return [];
      return [{ a, b, links: linksBetween(left, right, settled), settled }];
    }),
  );
}
