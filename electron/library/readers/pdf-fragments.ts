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
const SAME_LINE = 0.4;
/** Of the type's size: narrower is no space but kerning. */
const SPACE = 0.15;

/** pdf.js's items of one page, put together to stretches of lines in the order in which they were drawn. */
export function fragmentsOf(items: readonly object[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const item of items) {
    const next = fragmentOf(item);
    const last = fragments.at(-1);
    if (!next) continue;
    if (last && isNoteMark(last, next)) continue;
    if (last && continues(last, next)) fragments[fragments.length - 1] = joined(last, next);
    else fragments.push(next);
  }
  return fragments.flatMap((fragment) => {
    const text = fragment.text.trim();
    return text === '' ? [] : [{ ...fragment, text }];
  });
}

function fragmentOf(item: object): Fragment | undefined {
  if (!('str' in item && 'transform' in item && 'width' in item && Array.isArray(item.transform))) return;
  const [a, b, c, d, x, y] = item.transform.map(Number);
  const size = Math.hypot(c ?? 0, d ?? 0) || Math.hypot(a ?? 0, b ?? 0);
  const text = tidy(String(item.str)).replace(/\s+/g, ' ');
  const upright = Math.abs(b ?? 0) < 0.1 * size;
  // White space between columns comes as an item as wide as their gap.
  if (!upright || text.trim() === '' || !(size > 0)) return;
  return { text, left: x ?? 0, right: (x ?? 0) + Number(item.width), y: -(y ?? 0), size };
}

/** A small raised number behind a word: the mark of a footnote, no part of the sentence. */
const isNoteMark = (last: Fragment, next: Fragment) =>
  continues(last, next) &&
  next.size < 0.75 * last.size &&
  next.y < last.y &&
  /^\s*\d{1,3}\s*$/.test(next.text);

function continues(last: Fragment, next: Fragment): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.left - last.right;
  return Math.abs(next.y - last.y) < SAME_LINE * size && gap > -size && gap < COLUMN_GAP * size;
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
