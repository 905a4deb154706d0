import type { Range } from '../article.ts';
import type { Change } from '../comparison.ts';

/** A stretch of two texts told as one: in both, only in A, or only in B. */
export interface Strand {
  readonly in: 'both' | 'a' | 'b';
  readonly text: string;
  readonly change?: Change;
}

/**
 * Tells a[range.a] and b[range.b] in one line. The strands that are not in "b" laid end to end give A's side, those
 * not in "a" B's side. Changes must turn the one into the other; see ComparedLink.
 */
export function weave(
  [a, b]: readonly [string, string],
  range: { readonly a: Range; readonly b: Range },
  changes: readonly Change[],
): Strand[] {
  const strands: Strand[] = [];
  let at = range.a.start;
  const add = (place: Strand['in'], text: string, change?: Change) => {
    if (text) strands.push({ in: place, text, ...(change && { change }) });
  };
  for (const change of changes) {
    add('both', a.slice(at, change.a.start));
    add('a', a.slice(change.a.start, change.a.end), change);
    add('b', b.slice(change.b.start, change.b.end), change);
    at = change.a.end;
  }
  add('both', a.slice(at, range.a.end));
  return strands;
}
