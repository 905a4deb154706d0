/** What a person should look at first in a story, with its evidence. Data only; `divergences.ts` makes it. */
import type { Range } from '../article.ts';
import type { Voice } from '../classify/voice.ts';
import type { Kind } from '../comparison.ts';

/**
 * omission: the base or most versions have it, some do not · addition: only one has it · headline: how each is headed ·
 * move: the same passage much higher or lower.
 */
export type DivergenceKind =
  | Exclude<Kind, 'spelling' | 'punctuation' | 'wording'>
  | 'omission'
  | 'addition'
  | 'headline'
  | 'move';

/** Where a version says it. */
export interface Quotation extends Range {
  /** Id of the version. */
  readonly version: string;
  /** The sentences around it. */
  readonly context: Range;
  readonly voice: Voice;
}

/**
 * says: these versions have this reading · rewritten: they have the passage in a sentence of their own, so that nothing stands
 * opposite this place · silent: they have the passage, and nothing in this place ·
 * aside: the file has the passage outside the text that is compared, as a caption · doubtful: their likeliest
 * sentence is too unsure to be called a counterpart, and not clearly none · absent: no counterpart of the passage
 * was found in them, which is not to say that there is none.
 */
export type ReadingState = 'says' | 'rewritten' | 'silent' | 'elsewhere' | 'aside' | 'doubtful' | 'absent';

/** Versions that read alike in this place: one line of the ledger. */
export interface ReadingGroup {
  readonly state: ReadingState;
  /** As the first of them has it; in plain words where nothing is said. */
  readonly text: string;
  /** Ids, in the collation's order. */
  readonly versions: readonly string[];
  /** For each of them, in their order; empty unless `says`. */
  readonly quotations: readonly Quotation[];
}

/** The parts of a rank, 0–1 each; their product is the score. See docs/kinds.md. */
export interface Rank {
  readonly kind: number;
  readonly contradiction: number;
  readonly carried: number;
  readonly prominence: number;
  readonly certainty: number;
}

export interface Divergence {
  /** Stable while the texts stay. */
  readonly id: string;
  readonly title: string;
  /** The main one first. */
  readonly kinds: readonly DivergenceKind[];
  /** How the readings relate, in plain words: "compatible, one sharper". May be empty. */
  readonly note: string;
  /** Readings first, then those who are silent, then those where no counterpart was found. */
  readonly readings: readonly ReadingGroup[];
  /** Places of its passages in the collation. */
  readonly passages: readonly number[];
  /** How sure it is that the passages compared are the same, 0–1. */
  readonly confidence: number;
  readonly rank: Rank;
  /** 0–1, descending in the list. */
  readonly score: number;
}
