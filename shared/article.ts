/**
 * The words of the project as types: what a file holds (article), what it is made of (block, sentence), and the one
 * currency in which everything else speaks of text (range). See docs/words.md for the same in prose.
 */

/** A half-open stretch [start, end) of UTF-16 code units in one version's `text`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a block is for the reader. Only ALIGNED_ROLES are compared; the others are kept, shown dimmed and counted. */
export const ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'metadata',
  'body',
  'heading',
  'caption',
  'boilerplate',
  'other-story',
] as const;
export type Role = (typeof ROLES)[number];

export const ALIGNED_ROLES: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst', 'body', 'heading']);

/** A piece of metadata and where it was found, such as "JSON-LD", "first line" or "file name". */
export interface Fact {
  readonly value: string;
  readonly from: string;
}

export interface Metadata {
  readonly outlet?: Fact;
  readonly headline?: Fact;
  readonly byline?: Fact;
  /** As it was written in the source, or ISO 8601 where the source is machine-readable. */
  readonly date?: Fact;
  readonly url?: Fact;
  /** BCP 47, such as "en" or "ar". */
  readonly language?: Fact;
}

/** Something a person should know about a file: what happened, and what they can do. */
export interface Problem {
  /** Path below the opened folder, with "/" between its parts. */
  readonly file: string;
  readonly message: string;
  readonly advice: string;
}

/** A passage that a reader of a marked-up format already knows the role of (a figure's caption, a heading). */
export interface RoleHint extends Range {
  readonly role: Role;
  readonly why: string;
}

/** One file's news text, as a reader of its format extracted it. */
export interface Article {
  /**
   * Unique in the folder and stable while the bytes stay: the SHA-256; "#2"… behind it for further records of a
   * collection, ".2"… for further articles in one text.
   */
  readonly id: string;
  /** Path below the opened folder, with "/" between its parts. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of the character encoding that was used, and how it was found: "UTF-8 (detected)". */
  readonly encoding: string;
  /** NFC, line ends "\n", no word parted by a hyphen at a line's end; otherwise as in the source. All ranges refer to it. */
  readonly text: string;
  readonly metadata: Metadata;
  /** What the format's markup says of passages of `text`; empty for plain text. */
  readonly hints: readonly RoleHint[];
  /** Text that the file held outside the article (menus, teasers, scripts' text): searched before saying "dropped". */
  readonly outside: string;
  readonly warnings: readonly Problem[];
}

/** A paragraph-sized piece of a version. A version's blocks lie end to end and cover its text. */
export interface Block extends Range {
  readonly role: Role;
  /** In plain words, for the reader: "ends in a photo agency's credit". */
  readonly why: string;
}

/** The unit of alignment. Sentences are in reading order, do not overlap, and leave out only white space. */
export interface Sentence extends Range {
  /** Index of the block that holds it. */
  readonly block: number;
  readonly role: Role;
}

/** An article with its structure: one of the texts that are compared. */
export interface Version extends Article {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Put together by the program from other versions: no file holds it; see collate/consensus.ts. */
  readonly inferred?: true;
}
