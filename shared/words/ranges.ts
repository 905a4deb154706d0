/** From hunks in tokens to edits in characters: edits that begin and end at words and give B exactly. */
import type { Range } from '../article.ts';
import type { Edit } from '../comparison.ts';
import { type Hunk, isSubstitution, lengthA, type TextPair } from './pair.ts';

/** A place in both texts. */
interface Place {
  readonly a: number;
  readonly b: number;
}

/**
 * The edits of the hunks, of equal words that are written differently, and of white space that differs between equal
 * words; in order, not overlapping, none empty on both sides.
 */
export function editsOf(pair: TextPair, hunks: readonly Hunk[]): Edit[] {
  const edits: Edit[] = [];
  let from: Place = { a: 0, b: 0 };
  let [i, j] = [0, 0];
  for (const hunk of hunks) {
    from = pairedEdits(pair, edits, from, i, j, hunk.aStart);
    const to = { a: startOf(pair.a, hunk.aEnd), b: startOf(pair.b, hunk.bEnd) };
    edits.push(trimmed(pair, hunk, from, to));
    from = to;
    [i, j] = [hunk.aEnd, hunk.bEnd];
  }
  from = pairedEdits(pair, edits, from, i, j, pair.a.tokens.length);
  pushChanged(pair, edits, from, { a: pair.a.text.length, b: pair.b.text.length });
  return edits;
}

/** Adds the edits of the pairs of equal words from (i, j) to the hunk at `iEnd`; returns where the last one ends. */
function pairedEdits(
  { a, b }: TextPair,
  edits: Edit[],
  start: Place,
  i: number,
  j: number,
  iEnd: number,
): Place {
  let from = start;
  for (let at = i; at < iEnd; at++) {
    const [left, right] = [a.tokens[at], b.tokens[j + at - i]];
    if (!left || !right) break;
    pushChanged({ a, b }, edits, from, { a: left.start, b: right.start });
    pushChanged({ a, b }, edits, { a: left.start, b: right.start }, { a: left.end, b: right.end });
    from = { a: left.end, b: right.end };
  }
  return from;
}

/** Adds the stretch between two places as an edit if its two sides differ. */
function pushChanged({ a, b }: TextPair, edits: Edit[], from: Place, to: Place): void {
  const [left, right] = [a.text.slice(from.a, to.a), b.text.slice(from.b, to.b)];
  if (left !== right) edits.push({ a: { start: from.a, end: to.a }, b: { start: from.b, end: to.b } });
}

/** Where a token starts; the text's end after the last one. */
const startOf = ({ text, tokens }: TextPair['a'], index: number): number =>
  tokens[index]?.start ?? text.length;

/**
 * The stretch of a hunk with the white space around it, less the white space that both sides have. Where one side is
 * empty its one gap can match before or after the words: before, unless more is left over then, so that a deleted
 * phrase takes the space after it along, and a clause that begins with a comma the one before it.
 */
function trimmed({ a, b }: TextPair, hunk: Hunk, from: Place, to: Place): Edit {
  const left = { start: from.a, end: to.a };
  const right = { start: from.b, end: to.b };
  const [leftGaps, rightGaps] = [
    gaps(left, a.tokens[hunk.aStart], a.tokens[hunk.aEnd - 1], lengthA(hunk) > 0),
    gaps(right, b.tokens[hunk.bStart], b.tokens[hunk.bEnd - 1], hunk.bEnd > hunk.bStart),
  ];
  const before = commonStart(a.text, left.start, leftGaps.before, b.text, right.start, rightGaps.before);
  const after = commonEnd(a.text, left.end, leftGaps.after, b.text, right.end, rightGaps.after);
  if (isSubstitution(hunk)) return cut(left, right, before, after);
  const room = Math.min(left.end - left.start, right.end - right.start);
  return before + Math.min(after, room - before) >= after + Math.min(before, room - after)
    ? cut(left, right, before, Math.min(after, room - before))
    : cut(left, right, Math.min(before, room - after), after);
}

const cut = (a: Range, b: Range, before: number, after: number): Edit => ({
  a: { start: a.start + before, end: a.end - after },
  b: { start: b.start + before, end: b.end - after },
});

/** How much of a stretch is white space before its first token and after its last; all of it where there is none. */
function gaps(range: Range, first: Range | undefined, last: Range | undefined, hasTokens: boolean) {
  const length = range.end - range.start;
  if (!hasTokens || !first || !last) return { before: length, after: length };
  return { before: first.start - range.start, after: range.end - last.end };
}

/** Length of the gaps' common beginning, or end, in whole characters. */
function commonStart(a: string, atA: number, gapA: number, b: string, atB: number, gapB: number): number {
  const most = Math.min(gapA, gapB);
  let length = 0;
  while (length < most && a[atA + length] === b[atB + length]) length++;
  return isHighSurrogate(a.charCodeAt(atA + length - 1)) ? length - 1 : length;
}

function commonEnd(a: string, atA: number, gapA: number, b: string, atB: number, gapB: number): number {
  const most = Math.min(gapA, gapB);
  let length = 0;
  while (length < most && a[atA - length - 1] === b[atB - length - 1]) length++;
  return isLowSurrogate(a.charCodeAt(atA - length)) ? length - 1 : length;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
