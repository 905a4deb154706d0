/**
 * The divergence report as plain data. Every format is a function of it, and its JSON form is this, as it stands:
 * docs/report.schema.json describes it.
 */
import type { Block, Metadata, Problem, Range, Role, Sentence } from '../article.ts';
import type { ComparedLink, Row } from '../comparison.ts';

/** The parts of a report that can be chosen, in the order in which they stand. */
export const SECTIONS = ['provenance', 'scores', 'outlets', 'redline', 'doubts', 'method'] as const;
export type Section = (typeof SECTIONS)[number];

/** The short sign by which a report speaks of a version: a, b, … z, aa, ab … */
export type Siglum = string;

/** A stretch of a version's text with its words, so that it can be read here and found there. */
export interface Quotation extends Range {
  readonly version: Siglum;
  readonly text: string;
}

/** A block that takes no part in the comparison. */
export interface Excluded extends Quotation {
  readonly role: Role;
  readonly why: string;
}

/** A version as the report knows it: where it came from, what it holds. */
export interface ReportVersion {
  readonly siglum: Siglum;
  /** The outlet's name, else the file's. */
  readonly outlet: string;
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly metadata: Metadata;
  /** All words of the text, and those of the sentences that are compared. */
  readonly words: { readonly all: number; readonly compared: number };
  readonly warnings: readonly Problem[];
  /** All ranges of the report refer to these texts. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** How the base and another version agree, counted in compared sentences. */
export interface Scores {
  readonly other: Siglum;
  readonly base: {
    /** same + cosmetic + reworded + partial + dropped. */
    readonly of: number;
    readonly same: number;
    readonly cosmetic: number;
    readonly reworded: number;
    readonly partial: number;
    readonly dropped: number;
    /** Linked ones that stand elsewhere in the other version; counted above as well. */
    readonly moved: number;
  };
  readonly added: { readonly of: number; readonly count: number };
}

/** What sets one version apart from the base. */
export interface OutletCard {
  readonly other: Siglum;
  readonly onlyInBase: readonly Quotation[];
  readonly onlyInOther: readonly Quotation[];
  readonly moved: readonly { readonly base: Quotation; readonly other: Quotation }[];
}

/** The base beside another version, whole. */
export interface Redline {
  readonly other: Siglum;
  readonly links: readonly ComparedLink[];
  readonly rows: readonly Row[];
}

/** What was not compared, and what was found but is uncertain. */
export interface Doubts {
  readonly excluded: readonly Excluded[];
  readonly cosmetic: readonly { readonly other: Siglum; readonly changes: number }[];
  /** Links that are more likely wrong than right would not be shown; these are the next ones, least certain first. */
  readonly uncertain: readonly {
    readonly base: Quotation;
    readonly other: Quotation;
    readonly probability: number;
  }[];
}

export interface Report {
  readonly format: 'variorum-report';
  readonly version: 1;
  readonly app: { readonly name: 'Variorum'; readonly version: string };
  /** As the caller gave it; a report has no clock. */
  readonly date?: string;
  readonly story: { readonly title: string; readonly why: string };
  readonly base: { readonly siglum: Siglum; readonly why: string };
  readonly versions: readonly ReportVersion[];
  /** What the folder held and could not be read. */
  readonly problems: readonly Problem[];
  /** The sections that were chosen, in their order; the data of the others is left out. */
  readonly sections: readonly Section[];
  readonly scores?: readonly Scores[];
  readonly outlets?: readonly OutletCard[];
  readonly redline?: readonly Redline[];
  readonly doubts?: Doubts;
}
