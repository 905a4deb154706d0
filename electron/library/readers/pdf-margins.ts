import type { Fragment } from './pdf-fragments.ts';

/** How many lines at a page's top and bottom may be running heads and page numbers. */
const MARGIN_LINES = 3;
/** A running head stands on that share of the pages (left and right pages may differ), and on two at least. */
const RUNNING_SHARE = 0.3;
/** Of the text's size: notes are set in smaller type. */
const NOTE_SIZE = 0.9;
/** The number of a note, its text often right behind. */
const NOTE = /^(?:\d{1,2}|[*†‡])(?:[\s.)“„«]|\p{Lu}\p{Ll}|$)/u;
const PAGE_NUMBER =
  /^(?:[-–—•|\s]*(?:page|p\.|seite|стр\.?)?\s*\d{1,4}(?:\s*(?:\/|of|von|из|de)\s*\d{1,4})?[-–—•|\s]*)$/i;

/** Takes running heads and page numbers out; `pages` in any order of fragments. */
export function withoutMargins(pages: readonly (readonly Fragment[])[]): {
  kept: Fragment[][];
  outside: string[];
} {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(margin(page).map(({ text }) => pattern(text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const outside: string[] = [];
  const size = usualSize(pages.flat());
  const kept = pages.map((page) => {
    const edge = new Set(margin(page));
    const notes = new Set(footnotes(page, size));
    return page.filter((fragment) => {
      const often = counts.get(pattern(fragment.text)) ?? 0;
      const running = often >= 2 && often >= pages.length * RUNNING_SHARE;
      const number = PAGE_NUMBER.test(fragment.text) && page.length > 1;
      const remove = notes.has(fragment) || (edge.has(fragment) && (running || number));
      if (remove) outside.push(fragment.text);
      return !remove;
    });
  });
  return { kept, outside };
}

/** The small type at a page's foot, if a note's number opens it. */
function footnotes(page: readonly Fragment[], size: number): Fragment[] {
  const alone = (fragment: Fragment) =>
    !page.some((other) => other !== fragment && sameLine(other, fragment));
  const rising = page
    .filter((fragment) => !(PAGE_NUMBER.test(fragment.text) && alone(fragment)))
    .sort((a, b) => b.y - a.y || b.left - a.left);
  const end = rising.findIndex((fragment) => fragment.size > size * NOTE_SIZE);
  const small = rising.slice(0, Math.max(0, end));
  const first = small.findLastIndex(({ text }) => NOTE.test(text));
  return small.slice(0, first + 1);
}

const sameLine = (one: Fragment, other: Fragment) => Math.abs(one.y - other.y) < NOTE_SIZE * 0.5 * other.size;

/** The size of most letters. */
function usualSize(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Page numbers and dates differ from page to page. */
const pattern = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** The fragments on a page's first and last lines. */
function margin(page: readonly Fragment[]): Fragment[] {
  const lines = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const edge = new Set([...lines.slice(0, MARGIN_LINES), ...lines.slice(-MARGIN_LINES)]);
  return page.filter(({ y }) => edge.has(Math.round(y)));
}
