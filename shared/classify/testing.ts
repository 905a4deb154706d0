/** Tests write a change as it is seen: `change('came after {dozens} of attacks', 'came after {at least 100} attacks')`. */
import type { Change, Edit } from '../comparison.ts';
import { classify } from './classify.ts';
import { sideOf, sourceOf } from './side.ts';
import { ENGLISH, type Tables } from './tables.ts';

/** The change between two texts of one edit each, marked by braces; an empty pair marks the place of an insertion. */
export function change(a: string, b: string, tables: Tables = ENGLISH): Change {
  const [first] = changes(a, b, tables);
  if (!first) throw new RangeError(`no edit is marked in "${a}"`);
  return first;
}

/** The changes between two texts with as many marked edits each. */
export function changes(a: string, b: string, tables: Tables = ENGLISH): Change[] {
  const [left, right] = [unmark(a), unmark(b)];
  const edits = left.ranges.flatMap((range, i): Edit[] => {
    const other = right.ranges[i];
    return other ? [{ a: range, b: other }] : [];
  });
  return classify(sideIn(left.text, tables), sideIn(right.text, tables), edits, tables);
}

export const sideIn = (text: string, tables: Tables = ENGLISH) => {
  const range = { start: 0, end: text.length };
  return sideOf(sourceOf({ text, blocks: [{ ...range, role: 'body', why: '' }] }), range, tables);
};

function unmark(marked: string) {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[{}]/).entries()) {
    if (index % 2) ranges.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, ranges };
}
