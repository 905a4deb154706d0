import type { Fragment } from './pdf-fragments.ts';

/** Share of a page's lines that may cross the gap between its columns: headlines, captions and a beginning over all columns do. */
const CROSSING_SHARE = 0.5;
/** Fewer lines on a side are no column. */
const FEWEST_LINES = 4;
/** Columns are parted off one by one; no newspaper has more than eight. */
const DEEPEST = 7;

/** Points by which the lines of a column may be off from its edge; the gaps in justified lines wander farther. */
const EDGE = 2;
/** Points by which the same gap may be off from page to page. */
const SAME_GAP = 12;

/** Each page's fragments in reading order; a last page with few lines has the columns of those before. */
export function inReadingOrder(pages: readonly (readonly Fragment[])[]): Fragment[][] {
  const known = pages.flatMap((page) => gutter(page, []) ?? []);
  return pages.map((page) => columns(page, known));
}

/** Columns from left to right, between what runs across them. */
function columns(page: readonly Fragment[], known: readonly number[], depth = 0): Fragment[] {
  const sorted = [...page].sort((a, b) => a.y - b.y || a.left - b.left);
  const gap = depth < DEEPEST ? gutter(sorted, known) : undefined;
  if (gap === undefined) return sorted;
  const bands: Fragment[][] = [[]];
  for (const fragment of sorted)
    if (crosses(fragment, gap)) bands.push([fragment], []);
    else bands.at(-1)?.push(fragment);
  return bands.flatMap((band) => [
    ...columns(
      band.filter(({ left }) => left < gap),
      known,
      depth + 1,
    ),
    ...columns(
      band.filter(({ left }) => left >= gap),
      known,
      depth + 1,
    ),
  ]);
}

/** Not the fragments are counted: justified lines come word by word. */
const linesOf = (fragments: readonly Fragment[]): number =>
  new Set(fragments.map(({ y }) => Math.round(y))).size;

const crosses = ({ left, right }: Fragment, x: number) => left < x && right > x;

/** Where a gap between two columns runs down the page; undefined if none does. */
function gutter(fragments: readonly Fragment[], known: readonly number[]): number | undefined {
  const candidates = [...new Set(fragments.map(({ left }) => Math.floor(left) - 1))];
  const lines = linesOf(fragments);
  const found = candidates
    .map((x) => ({ x, crossing: linesOf(fragments.filter((fragment) => crosses(fragment, x))) }))
    .filter(({ x, crossing }) => crossing <= lines * CROSSING_SHARE && isGutter(fragments, x, known))
    .sort((a, b) => a.crossing - b.crossing || a.x - b.x);
  return found[0]?.x;
}

/** Both sides have lines enough, and stand beside each other, not one above the other. */
function isGutter(fragments: readonly Fragment[], x: number, known: readonly number[]): boolean {
  const fewest = known.some((gap) => Math.abs(gap - x) < SAME_GAP) ? 1 : FEWEST_LINES;
  const left = fragments.filter((fragment) => fragment.right <= x).map(({ y }) => y);
  const right = fragments.filter((fragment) => fragment.left >= x).map(({ y }) => y);
  const edge = fragments.filter((fragment) => fragment.left >= x && fragment.left <= x + 1 + EDGE);
  const top = Math.max(Math.min(...left), Math.min(...right));
  const bottom = Math.min(Math.max(...left), Math.max(...right));
  const beside = (ys: readonly number[]) => ys.filter((y) => y >= top - 1 && y <= bottom + 1).length;
  return beside(left) >= fewest && beside(right) >= fewest && linesOf(edge) >= fewest;
}
