/**
 * The divergence report as plain data. Every format is a function of it, and its JSON form is this, as it stands:
 * docs/report.schema.json describes it.
 */
import type { Block, Metadata, Problem, Range, Role, Sentence } from '../article.ts';
import type { Additions } from '../classify/additions.ts';
import type { ComparedLink, Doubt, GuardedSentence, Kind, Row } from '../comparison.ts';
import type { DivergenceKind, Rank, ReadingState } from '../divergence/divergence.ts';
import type { State } from '../states.ts';
import type { Aside } from '../structure/guard.ts';

/** The parts of a report that can be chosen, in the order in which they stand. */
export const SECTIONS = [
  'provenance',
  'findings',
  'scores',
  'overview',
  'kinds',
  'outlets',
  'apparatus',
  'redline',
  'doubts',
  'notes',
  'method',
] as const;
export type Section = (typeof SECTIONS)[number];

/** As many as a person takes in at one reading. */
export const KEY_FINDINGS = 10;

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
  /** Put together by the program: the consensus. Its file, hash and encoding say nothing. */
  readonly inferred?: true;
}

/** Versions that read alike in one place. */
export interface FindingReading {
  readonly state: ReadingState;
  /** As the first of them has it; in plain words where nothing is said. */
  readonly text: string;
  readonly versions: readonly Siglum[];
  /** For each of them; none unless `says`. */
  readonly quotations: readonly { readonly reading: Quotation; readonly context: Quotation }[];
}

/** A divergence, as docs/kinds.md describes it. */
export interface Finding {
  readonly number: number;
  readonly title: string;
  /** The main one first. */
  readonly kinds: readonly DivergenceKind[];
  readonly note: string;
  readonly readings: readonly FindingReading[];
  /** Numbers of its passages in the overview. */
  readonly passages: readonly number[];
  readonly confidence: number;
  readonly rank: Rank;
  readonly score: number;
}

/** How the base and another version agree, counted in compared sentences. */
export interface Scores {
  readonly other: Siglum;
  readonly base: {
    /** same + cosmetic + reworded + partial + doubtful + aside + dropped. */
    readonly of: number;
    readonly same: number;
    readonly cosmetic: number;
    readonly reworded: number;
    readonly partial: number;
    /** Not in the other version's article, but in its file: a caption, a teaser, what stands around the article. */
    readonly aside: number;
    /** Without a link, and with a possible counterpart in the other version. */
    readonly doubtful: number;
    readonly dropped: number;
    /** Linked ones that stand elsewhere in the other version; counted above as well. */
    readonly moved: number;
  };
  /** Of the other version's sentences; `aside` are those that the base's file holds outside its article, `doubtful` may have a counterpart. */
  readonly added: {
    readonly of: number;
    readonly aside: number;
    readonly doubtful: number;
    readonly count: number;
  };
}

export interface Cell {
  readonly version: Siglum;
  readonly state: State;
  /** The version's sentences here; none when absent. They need not be neighbours. */
  readonly readings: readonly Quotation[];
  /** Where the first of them stands: 0 the version's first compared sentence, 1 its last. */
  readonly position?: number;
}

/** A row of the collation. */
export interface ReportPassage {
  readonly number: number;
  /** In the order of the versions. */
  readonly cells: readonly Cell[];
}

export interface Overview {
  readonly passages: readonly ReportPassage[];
  readonly similarity: {
    /** [row][column], in the order of the versions: share of the row's wording that the column has too, 0–1. */
    readonly verbatim: readonly (readonly number[])[];
    /** [row][column]: share of the row's passages that the column has too, 0–1. */
    readonly passages: readonly (readonly number[])[];
  };
}

/** What one version has in the place of the base's words. */
export interface Variant {
  readonly reading: Quotation;
  /** The sentences around it. */
  readonly context: Quotation;
  readonly kind: Kind;
  readonly why: string;
}

/** Words of the base with what others have instead. An empty lemma is a place where others add words. */
export interface Lemma {
  readonly lemma: Quotation;
  readonly context: Quotation;
  readonly variants: readonly Variant[];
}

/** Sentences of the base that a version says mostly in other words: they are read faster whole than word by word. */
export interface Rewriting {
  readonly lemma: Quotation;
  readonly reading: Quotation;
}

/** A sentence of the base with everything that other versions have in its place. */
export interface ApparatusEntry {
  readonly number: number;
  readonly sentence: Quotation;
  readonly lemmas: readonly Lemma[];
  /** In the order of the versions; a lemma may reach over neighbouring sentences, and then stands with each. */
  readonly rewritten: readonly Rewriting[];
  /** Versions whose article has no sentence answering to it, but whose file holds it: the role of its block, or "outside". */
  readonly aside: readonly { readonly version: Siglum; readonly where: Aside['where'] }[];
  /** Versions of which only this sentence may answer to it, which is too unsure for a link. */
  readonly doubtful: readonly Quotation[];
  /** Versions that have no sentence answering to it, anywhere in their file. */
  readonly absent: readonly Siglum[];
}

/** How a version opens. */
export interface Opening {
  readonly version: Siglum;
  readonly headline?: Quotation;
  readonly lead?: Quotation;
}

/** How many changes of each kind another version makes to the base. */
export interface KindCounts {
  readonly other: Siglum;
  readonly changes: Readonly<Record<Kind, number>>;
}

export interface Kinds {
  readonly openings: readonly Opening[];
  readonly counts: readonly KindCounts[];
  /** Only the kinds that tell: wording, spelling and punctuation are counted. */
  readonly kinds: readonly { readonly kind: Kind; readonly lemmas: readonly Lemma[] }[];
}

/** What sets one version apart. */
export interface OutletCard {
  readonly version: Siglum;
  /** Passages that no other version carries. */
  readonly onlyHere: readonly Quotation[];
  /** The base's sentences that it lacks, before the last one that it has, and after it (a trimmed ending). */
  readonly lacks: { readonly inside: readonly Quotation[]; readonly tail: readonly Quotation[] };
  readonly moved: readonly { readonly base: Quotation; readonly here: Quotation }[];
  /** Words it uses beyond the others; z of the log-odds ratio with a prior (Monroe, Colaresi & Quinn 2008). */
  readonly distinctive: readonly { readonly term: string; readonly z: number }[];
}

/** The base beside another version, whole. */
export interface Redline {
  readonly other: Siglum;
  readonly links: readonly ComparedLink[];
  readonly rows: readonly Row[];
  /** What only one of the two articles has, and the other's file holds outside its article. */
  readonly guards: readonly GuardedSentence[];
  /** What may have a counterpart after all. */
  readonly doubts: readonly Doubt[];
}

/** What the user's words are about: the passages, and those that the files no longer hold. */
interface About {
  readonly quotations: readonly Quotation[];
  readonly gone: readonly { readonly file: string; readonly text: string }[];
}

export interface ReportNote extends About {
  readonly number: number;
  readonly text: string;
  readonly starred: boolean;
  readonly tags: readonly string[];
  /** Empty if they did not say. */
  readonly coder: string;
}

/** The user's word on something that the program decided. */
export interface ReportCorrection extends About {
  /** In plain words. */
  readonly what: string;
  /** What it is about as a whole: a story, or what is known of an article. Empty where it is about places. */
  readonly versions: readonly Siglum[];
}

/** What was not compared, and what was found but is uncertain. */
export interface Doubts {
  readonly excluded: readonly Excluded[];
  readonly cosmetic: readonly { readonly other: Siglum; readonly changes: number }[];
  /** Least certain first. */
  readonly uncertain: readonly {
    readonly base: Quotation;
    readonly other: Quotation;
    readonly probability: number;
  }[];
  /** Sentences without a link, each with what it may answer to; the likeliest first. */
  readonly possible: Doubts['uncertain'];
}

/** Which word tables the kinds of change were told by. */
export interface WordTables {
  /** BCP 47; the story's. */
  readonly language: string;
  /** What is not found in this language, in sentences; empty for English. */
  readonly limits: string;
  /** What the user added to the program's own tables. */
  readonly added: Additions;
}

export interface Report {
  readonly format: 'variorum-report';
  readonly version: 1;
  readonly app: { readonly name: 'Variorum'; readonly version: string };
  /** As the caller gave it; a report has no clock. */
  readonly date?: string;
  readonly story: { readonly title: string; readonly why: string };
  readonly base: { readonly siglum: Siglum; readonly inferred: boolean; readonly why: string };
  readonly versions: readonly ReportVersion[];
  readonly tables: WordTables;
  /** What the folder held and could not be read. */
  readonly problems: readonly Problem[];
  /** What the reader put right, whichever sections were chosen. */
  readonly corrections: readonly ReportCorrection[];
  /** The sections that were chosen, in their order; the data of the others is left out. */
  readonly sections: readonly Section[];
  /** All of them, the most telling first; what is shown to readers are the first KEY_FINDINGS. */
  readonly findings?: readonly Finding[];
  readonly scores?: readonly Scores[];
  readonly overview?: Overview;
  readonly kinds?: Kinds;
  readonly outlets?: readonly OutletCard[];
  readonly apparatus?: readonly ApparatusEntry[];
  readonly redline?: readonly Redline[];
  readonly doubts?: Doubts;
  readonly notes?: readonly ReportNote[];
}
