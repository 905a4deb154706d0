/** What comparing two versions yields. Data only; `compare.ts` composes the passes that make it. */
import type { Range, Version } from './article.ts';
import type { Correction } from './project/project.ts';
import type { Aside } from './structure/guard.ts';

export const RELATIONS = ['same', 'cosmetic', 'reworded', 'partial'] as const;
/**
 * same: equal but for white space · cosmetic: the same in other writing · partial: one side says clearly more.
 * What the aligner finds equal in canonical words is cosmetic, and so is what has no change but of spelling and punctuation.
 */
export type Relation = (typeof RELATIONS)[number];

export const KINDS = [
  'figure',
  'name',
  'date',
  'quote',
  'attribution',
  'framing',
  'hedge',
  'spelling',
  'punctuation',
  'wording',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that are never a divergence: folded away by default. */
export const COSMETIC_KINDS: ReadonlySet<Kind> = new Set<Kind>(['spelling', 'punctuation']);

/** A stretch that is replaced; one side may be empty (an insertion or a deletion). */
export interface Edit {
  readonly a: Range;
  readonly b: Range;
}

/** An edit inside a link, with ranges into the two versions' texts. */
export interface Change extends Edit {
  readonly kind: Kind;
  /** The kind in plain words: "dozens → at least 100: both plural counts, the second a lower bound". */
  readonly why: string;
}

/**
 * Sentences of A that answer to sentences of B. Both lists are consecutive indexes in reading order.
 * A sentence stands in at most one link that is not `secondary`; a secondary link says that it also shares something
 * with sentences elsewhere, and takes no part in rows.
 */
export interface Link {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: Relation;
  /** Crosses the reading order of the other links. */
  readonly moved: boolean;
  /** Similarity, 0–1. */
  readonly score: number;
  /** Calibrated probability that the link is right, 0–1; see docs/method.md. */
  readonly probability: number;
  readonly secondary: boolean;
  /** Set where the reader has settled that these answer to each other, or whether they moved. */
  readonly by?: 'you';
}

/**
 * A sentence that no link holds, and the sentence of the other version that it may answer to after all: that is more doubtful than
 * any link, but not clearly wrong.
 */
export interface Doubt {
  readonly side: 'a' | 'b';
  readonly sentence: number;
  /** The likeliest sentence of the other version. */
  readonly candidate: number;
  /** Calibrated probability that the two answer to each other, 0–1; see docs/method.md. */
  readonly probability: number;
}

/** Which sentences of two versions answer to each other, and which may. */
export interface Alignment {
  /** In reading order of A. */
  readonly links: readonly Link[];
  readonly doubts: readonly Doubt[];
}

/** What a correction says of two versions. */
export const VERDICTS = ['linked', 'apart', 'moved', 'stays'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A correction of the reader, by the sentences of the two versions that it speaks of; never empty on either side. */
export interface PairCorrection {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly says: Verdict;
  /** As the project has it: to take it back. */
  readonly correction: Correction;
}

export interface ComparedLink extends Link {
  /** In reading order of A, not overlapping. Applying them to A's side gives B's side. */
  readonly changes: readonly Change[];
  /**
   * Words that only changed their place inside the link, in reading order of A: where one change takes them out, and where
   * another puts them in. They lie within changes.
   */
  readonly moves: readonly Edit[];
  /** Of a partial link: the stretches of either side that say what the other does not. All else is shared. */
  readonly only?: { readonly a: readonly Range[]; readonly b: readonly Range[] };
}

/**
 * One line of the side-by-side view. The ranges of all rows laid end to end give back each side's text; a moved link
 * makes two rows, one where each side has it.
 */
export interface Row {
  readonly kind: 'linked' | 'moved' | 'only-a' | 'only-b' | 'aside';
  /** Empty range where this side has nothing. */
  readonly a: Range;
  readonly b: Range;
  /** Index into the comparison's links, for linked and moved. */
  readonly link?: number;
}

export interface Comparison {
  readonly versions: readonly [Version, Version];
  readonly links: readonly ComparedLink[];
  readonly rows: readonly Row[];
  /** Sentences that look dropped but are not: the other version's file holds them outside its article text. */
  readonly guards: readonly GuardedSentence[];
  /** Of the sentences that neither a link nor a guard speaks for: those that may have a counterpart after all. */
  readonly doubts: readonly Doubt[];
  /** What the reader has settled between the two; the oldest first. */
  readonly corrections: readonly PairCorrection[];
}

/** An unlinked sentence, and where the other version has it; see shared/structure/guard.ts. */
export interface GuardedSentence extends Aside {
  readonly side: 'a' | 'b';
  readonly sentence: number;
}
