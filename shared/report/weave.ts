import type { Range } from '../article.ts';
import type { Change, ComparedLink, Edit, Row } from '../comparison.ts';
import { pieces } from './marks.ts';

/** A stretch of two texts told as one: in both, only in A, or only in B. */
export interface Strand {
  readonly in: 'both' | 'a' | 'b';
  readonly text: string;
  readonly change?: Change;
  /** The words stand elsewhere in the same link on the other side. */
  readonly moved?: true;
}

interface Ranges {
  readonly a: Range;
  readonly b: Range;
}

/**
 * Tells a[range.a] and b[range.b] in one line. The strands that are not in "b" laid end to end give A's side, those
 * not in "a" B's side. Changes must turn the one into the other, and moves lie within
 * them; see ComparedLink.
 */
export function weave(
  [a, b]: readonly [string, string],
  range: Ranges,
  { changes, moves }: Pick<ComparedLink, 'changes' | 'moves'>,
): Strand[] {
  const strands: Strand[] = [];
  let at = range.a.start;
  const both = (end: number) => {
    if (end > at) strands.push({ in: 'both', text: a.slice(at, end) });
  };
  for (const change of changes) {
    both(change.a.start);
    strands.push(...changed('a', a, change, moves), ...changed('b', b, change, moves));
    at = change.a.end;
  }
  both(range.a.end);
  return strands;
}

/** One side of a change, cut where words that moved begin and end. */
const changed = (side: 'a' | 'b', text: string, change: Change, moves: readonly Edit[]): Strand[] =>
  pieces(text, change[side], movedOn(side, moves)).map(({ text: part, mark }) => ({
    in: side,
    text: part,
    change,
    ...(mark && { moved: true }),
  }));

/** Where one side has the words that moved, in its own order. */
export const movedOn = (side: 'a' | 'b', moves: readonly Edit[]): Range[] =>
  moves.map((move) => move[side]).sort((one, two) => one.start - two.start);

/** What weaving needs of a version. */
export interface Side {
  readonly text: string;
  readonly sentences: readonly Range[];
}

/**
 * Tells two whole versions in one line, row by row: as `weave`, so that leaving out what is only in B gives A's text,
 * whole, and the other way round. What stands elsewhere is told twice, once on either side.
 */
export const weaveRows = (
  a: Side,
  b: Side,
  rows: readonly Row[],
  links: readonly ComparedLink[],
): Strand[][] =>
  rows.map((row) => {
    const link = row.kind === 'linked' && row.link !== undefined ? links[row.link] : undefined;
    const inner = link && { a: reach(a.sentences, link.a), b: reach(b.sentences, link.b) };
    if (!link || !inner) return apart(a.text, b.text, row);
    return [
      ...apart(a.text, b.text, before(row, inner)),
      ...weave([a.text, b.text], inner, link),
      ...apart(a.text, b.text, after(row, inner)),
    ];
  });

/** Text that nothing links: told once if it is the same (white space mostly), else one after the other. */
function apart(a: string, b: string, ranges: Ranges): Strand[] {
  const [left, right] = [a.slice(ranges.a.start, ranges.a.end), b.slice(ranges.b.start, ranges.b.end)];
  const strands: readonly Strand[] =
    left === right
      ? [{ in: 'both', text: left }]
      : [
          { in: 'a', text: left },
          { in: 'b', text: right },
        ];
  return strands.filter(({ text }) => text !== '');
}

/** From the first of these sentences to the last. */
export const reach = (sentences: readonly Range[], indexes: readonly number[]): Range => ({
  start: sentences[indexes[0] ?? -1]?.start ?? 0,
  end: sentences[indexes.at(-1) ?? -1]?.end ?? 0,
});

const before = (outer: Ranges, inner: Ranges): Ranges => ({
  a: { start: outer.a.start, end: inner.a.start },
  b: { start: outer.b.start, end: inner.b.start },
});

const after = (outer: Ranges, inner: Ranges): Ranges => ({
  a: { start: inner.a.end, end: outer.a.end },
  b: { start: inner.b.end, end: outer.b.end },
});
