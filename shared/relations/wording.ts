/**
 * The wording of a story's versions as shingles: runs of four words, in canonical form, within one reading. Texts that
 * share a run of four words beyond names have nearly always one source for it (Broder 1997, "On the resemblance and
 * containment of documents", for the method; the length follows Clough et al. 2002 on text reuse in news, where runs of
 * 3–5 words separated derived stories from independent ones best).
 */
import type { Range } from '../article.ts';
import type { Collation } from '../collate/collate.ts';
import { tokens } from '../words/tokens.ts';

export const SHINGLE_WORDS = 4;

export interface Shingle {
  readonly words: string;
  /** Where it stands in its version's text. */
  readonly range: Range;
}

/** One version's wording at one passage. */
export interface Reading {
  readonly version: number;
  readonly shingles: readonly Shingle[];
}

/** The readings of each passage, in the order of the versions; versions without the passage are left out. */
export function wording(collation: Collation): Reading[][] {
  return collation.passages.map(({ readings }) =>
    readings.flatMap((sentences, version) =>
      sentences.length > 0 ? [{ version, shingles: shinglesOf(collation, version, sentences) }] : [],
    ),
  );
}

function shinglesOf({ versions }: Collation, version: number, sentences: readonly number[]): Shingle[] {
  const { text, sentences: all } = versions[version] ?? { text: '', sentences: [] };
  const start = all[sentences[0] ?? -1]?.start ?? 0;
  const end = all[sentences.at(-1) ?? -1]?.end ?? start;
  const words = tokens(text.slice(start, end)).filter(({ kind }) => kind !== 'mark');
  return words.slice(SHINGLE_WORDS - 1).map((last, k) => ({
    words: words
      .slice(k, k + SHINGLE_WORDS)
      .map(({ canonical }) => canonical)
      .join(' '),
    range: { start: start + (words[k]?.start ?? 0), end: start + last.end },
  }));
}
