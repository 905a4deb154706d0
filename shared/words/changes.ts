import { diffArrays } from 'diff';
import type { Edit } from '../comparison.ts';

/** The edits that turn sentence `a` into sentence `b`, with UTF-16 offsets into each; in order, not overlapping. */
export function wordEdits(a: string, b: string): Edit[] {
  const edits: Edit[] = [];
  let at = { a: 0, b: 0 };
  for (const part of diffArrays(tokens(a), tokens(b))) {
    const length = part.value.join('').length;
    const next = { a: at.a + (part.added ? 0 : length), b: at.b + (part.removed ? 0 : length) };
    if (part.added || part.removed)
      edits.push({ a: { start: at.a, end: next.a }, b: { start: at.b, end: next.b } });
    at = next;
  }
  return edits;
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
