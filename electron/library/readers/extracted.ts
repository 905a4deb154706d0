import type { Metadata, RoleHint } from '../../../shared/article.ts';

/** What a person should know about a file, before it is known which file that is. */
export interface Notice {
  readonly message: string;
  readonly advice: string;
}

/** One article as the reader of a format found it: an Article without what only the folder knows. */
export interface Extracted {
  readonly encoding: string;
  /** Normalised by `tidy`: NFC, line ends "\n". */
  readonly text: string;
  readonly metadata: Metadata;
  readonly hints: readonly RoleHint[];
  readonly outside: string;
  readonly notices: readonly Notice[];
}

/**
 * Reads one file's bytes; several articles if the format is a collection.
 * Throws Unreadable if there is nothing to be had of the file, and only that on purpose.
 */
export type Reader = (bytes: Uint8Array, name: string) => Extracted[] | Promise<Extracted[]>;

/** Nothing can be read of a file, for a reason that a person understands and can act upon. */
export class Unreadable extends Error implements Notice {
  readonly advice: string;

  /** Both are whole plain sentences; the message follows the file's name: "notes.txt: This is …". */
  constructor(message: string, advice: string) {
    super(message);
    this.name = 'Unreadable';
    this.advice = advice;
  }
}

/** An article of which only the text is known. */
export const plain = (text: string, encoding: string, notices: readonly Notice[] = []): Extracted => ({
  encoding,
  text,
  metadata: {},
  hints: [],
  outside: '',
  notices,
});
