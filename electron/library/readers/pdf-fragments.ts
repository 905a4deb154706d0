import { tidy } from '../decode.ts';

/** A stretch of one line of a PDF page, in points; y grows downwards from an arbitrary origin. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the type. */
  readonly size: number;
}

/** Of the type's size: between words a quarter, stretched a half; wider may be the gap between two columns. */
const COLUMN_GAP = 1;
/** Of the type's size: how far "the same line" may be off, for superscripts and rounding. */
export const SAME_LINE = 0.4;
/** Of the type's size: how far at most the mark of a note is raised. */
const RAISED = 0.6;
/** Of the type's size: the mark of a note is smaller. */
const MARK_SIZE = 0.75;
/** Of the type's size: narrower is no space but kerning. */
const SPACE = 0.15;

/** Of a quarter turn: how far a line may be off and still be straight. */
const SLANT = 0.07;

/**
 * pdf.js's items of one page, put together to stretches of lines in the order in which they were drawn; and what stands
 * at an angle to them, such as a picture's credit along its edge.
 */
export function fragmentsOf(items: readonly object[]): { fragments: Fragment[]; aside: string[] } {
  const fragments: Fragment[] = [];
  const aside: string[] = [];
  const placed = items.flatMap((item) => placedOf(item) ?? []);
  const turn = mostTurned(placed);
  for (const item of placed) {
    const next = fragmentOf(item, turn);
    const last = fragments.at(-1);
    if (!next && item.text.trim()) aside.push(item.text);
    if (!next) continue;
    if (last && isNoteMark(last, next)) continue;
    if (last && continues(last, next)) fragments[fragments.length - 1] = joined(last, next);
    else fragments.push(next);
  }
  const kept = fragments.flatMap((fragment) => {
    const text = fragment.text.trim();
    return text === '' ? [] : [{ ...fragment, text }];
  });
  return { fragments: kept, aside };
}

/** Text with its matrix, a quarter turn as the unit of its direction, and its width along that direction. */
interface Placed {
  readonly text: string;
  readonly width: number;
  readonly matrix: readonly [number, number, number, number, number, number];
  /** 0 for upright text, 1 for text that runs upwards, and so on; undefined between them. */
  readonly turn: number | undefined;
}

function placedOf(item: object): Placed | undefined {
  if (!('str' in item && 'transform' in item && 'width' in item && Array.isArray(item.transform))) return;
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
  const text = tidy(String(item.str)).replace(/\s+/g, ' ');
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const straight = Math.abs(quarters - Math.round(quarters)) < SLANT;
  const turn = straight ? (Math.round(quarters) + 4) % 4 : undefined;
  return { text, width: Number(item.width), matrix: [a, b, c, d, x, y], turn };
}

/** The direction of most letters: pages are turned as a whole, by their own account or by how they were drawn. */
function mostTurned(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { text, turn } of placed)
    if (turn !== undefined) letters[turn] = (letters[turn] ?? 0) + text.trim().length;
  return letters.indexOf(Math.max(...letters));
}

/** Text of the page's own direction, as it stands when the page is turned upright. */
function fragmentOf({ text, width, matrix, turn }: Placed, pageTurn: number): Fragment | undefined {
  const [a, b, c, d, x, y] = matrix;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  // White space between columns comes as an item as wide as their gap.
  if (turn !== pageTurn || text.trim() === '' || !(size > 0)) return;
  const [left, up] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][turn] ?? [x, y];
  return { text, left: left ?? 0, right: (left ?? 0) + width, y: -(up ?? 0), size };
}

/** A small raised number behind a word: the mark of a footnote, no part of the sentence. */
const isNoteMark = (last: Fragment, next: Fragment) =>
  continues(last, next, RAISED) &&
  next.size < MARK_SIZE * last.size &&
  next.y < last.y &&
  /^\s*\d{1,3}\s*$/.test(next.text);

function continues(last: Fragment, next: Fragment, offLine = SAME_LINE): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.left - last.right;
  return Math.abs(next.y - last.y) < offLine * size && gap > -size && gap < COLUMN_GAP * size;
}

function joined(last: Fragment, next: Fragment): Fragment {
  const apart =
    next.left - last.right > SPACE * last.size && !/\s$/.test(last.text) && !/^\s/.test(next.text);
  const larger = last.text.length >= next.text.length ? last : next;
  return {
    text: last.text + (apart ? ' ' : '') + next.text,
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    y: larger.y,
    size: larger.size,
  };
}
