/** Which words changed between two texts: named passes over a word alignment, composed here. */
import type { Edit } from '../comparison.ts';
import { joinOverConfetti, partUnrelated } from './confetti.ts';
import { differing } from './differ.ts';
import { slideToEdges } from './edges.ts';
import { pairOf } from './pair.ts';
import { editsOf } from './ranges.ts';
import { wholeUnits } from './units.ts';

export interface WordChanges {
  readonly edits: readonly Edit[];
  /** The texts were too long and too different to be compared everywhere: some edit is larger than need be. */
  readonly cutShort: boolean;
}

/**
 * The edits that turn text `a` into text `b`, with UTF-16 offsets into each; in order, not overlapping. Applied to `a`
 * they give `b` exactly. They are phrases that a person would name, and keep names, numbers, dates and hyphenated words
 * whole; a word that is only written differently (case, quotes, US/UK spelling), and white space that differs, are
 * edits of their own. `wordEdits(b, a)` is the mirror of `wordEdits(a, b)`.
 */
export const wordEdits = (a: string, b: string): Edit[] => [...wordChanges(a, b).edits];

/** As `wordEdits`, and says whether the comparison was cut short. For two sentences it never is. */
export function wordChanges(a: string, b: string): WordChanges {
  if (a === b) return { edits: [], cutShort: false };
  // One order for both directions: ties could otherwise fall differently.
  if (a < b) return compareWords(a, b);
  const { edits, cutShort } = compareWords(b, a);
  return { edits: edits.map((edit) => ({ a: edit.b, b: edit.a })), cutShort };
}

function compareWords(a: string, b: string): WordChanges {
  const pair = pairOf(a, b);
  const { hunks, cutShort } = differing(pair);
  const passes = [wholeUnits, joinOverConfetti, slideToEdges, partUnrelated];
  return {
    edits: editsOf(
      pair,
      passes.reduce((so, pass) => pass(pair, so), hunks),
    ),
    cutShort,
  };
}
