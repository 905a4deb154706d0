import { reunited, wordsOf } from './hyphens.ts';
import type { Passage } from './passages.ts';
import { type Fragment, SAME_LINE } from './pdf-fragments.ts';

/** Of the usual distance between lines: a wider one is between paragraphs. */
const WIDE_LEADING = 1.35;
/** Of the type's size: a first line's indent. */
const INDENT = 0.7;
/** Of the type's size: what stands in farther is centred, or set to the right. */
const WIDEST_INDENT = 5;
/** Of the column's width: a shorter line ends its paragraph, if a sentence ends there. */
const SHORT_LINE = 0.85;
/** Headings are set at least that much larger than the text; captions and credits that much smaller. */
const LARGER = 1.15;
const SMALLER = 0.87;
/** Of the type's size: what differs more is set in another one, and no part of the paragraph. */
const OTHER_SIZE = 0.1;
/** Shorter lines, such as labels, do not tell where the edges of their column are. */
const FEWEST_LETTERS = 20;
/** Headings are not paragraphs. */
const LONGEST_HEADING = 250;

/** A line, and the edges of the column that it stands in. */
interface Line extends Fragment {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Lines in reading order, page by page, put together to paragraphs; type that is larger makes headings. */
export function paragraphs(pages: readonly (readonly Fragment[])[]): Passage[] {
  const lines = pages.flatMap(asLines).reduce(inColumns, []).flatMap(withEdges);
  const size = usual(
    lines.flatMap((line) => Array<number>(line.text.length).fill(Math.round(line.size * 10) / 10)),
  );
  const leading = usual(lines.flatMap((line, i) => distance(lines[i - 1], line)));
  const words = wordsOf(lines.map(({ text }) => text).join('\n'));
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !begins(group, line, leading, size)) group.push(line);
    else groups.push([line]);
  }
  const top = headlineOf(groups);
  return groups.map((group, index) => passageOf(group, index === top, size, words));
}

/** Fragments on one line in one column, such as words set apart by justification, are one line. */
function asLines(fragments: readonly Fragment[]): Fragment[] {
  const lines: Fragment[] = [];
  for (const next of fragments) {
    const last = lines.at(-1);
    const sameLine = last && Math.abs(last.y - next.y) < SAME_LINE * last.size && next.left >= last.right;
    if (last && sameLine)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${next.text}`, right: next.right };
    else lines.push(next);
  }
  return lines;
}

/** Cuts lines where they jump back up: to the next column or page. */
function inColumns(columns: Fragment[][], line: Fragment): Fragment[][] {
  const last = columns.at(-1);
  const above = last?.at(-1);
  if (last && above && line.y > above.y && line.left < Math.max(...last.map(({ right }) => right)))
    last.push(line);
  else columns.push([line]);
  return columns;
}

function withEdges(lines: readonly Fragment[], column: number): Line[] {
  const text = lines.filter(({ text }) => text.length > FEWEST_LETTERS);
  const widest = text.length > 0 ? text : lines;
  const from = Math.min(...widest.map(({ left }) => left));
  const to = Math.max(...widest.map(({ right }) => right));
  return lines.map((line) => ({ ...line, column, from, to }));
}

/** The value that occurs most often; 0 of none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const distance = (last: Line | undefined, line: Line) =>
  last && last.column === line.column ? [Math.round(line.y - last.y)] : [];

/** Whether a line begins a new paragraph after those of `group`. */
function begins(group: readonly Line[], line: Line, leading: number, size: number): boolean {
  const last = group.at(-1);
  if (!last) return true;
  if (Math.abs(line.size - last.size) > OTHER_SIZE * last.size) return true;
  const ended =
    /[.!?…:"”’»)\]。！？]$/.test(last.text) && last.right < last.from + (last.to - last.from) * SHORT_LINE;
  const indented =
    line.left > line.from + INDENT * line.size && line.left < line.from + WIDEST_INDENT * line.size;
  const startsLeft = group.at(-1)?.left ?? 0;
  if (last.column !== line.column) return (ended || indented) && /^[\p{Lu}\p{Lo}\p{N}“"‘«]/u.test(line.text);
  if (line.y - last.y > WIDE_LEADING * Math.max(leading, last.size)) return true;
  // A caption is one, however its lines end: its credit must not be parted from it.
  if (line.size < size * SMALLER) return false;
  return ended || (indented && startsLeft < line.left - INDENT * line.size);
}

/** Labels and section names may stand above it. */
const ABOVE_HEADLINE = 3;

/** Of what stands above the text's first lines, what is set in the largest type. */
function headlineOf(groups: readonly (readonly Line[])[]): number {
  const sizes = groups.slice(0, ABOVE_HEADLINE + 1).map(([line]) => line?.size ?? 0);
  return sizes.indexOf(Math.max(...sizes));
}

function passageOf(
  group: readonly Line[],
  isTop: boolean,
  usualSize: number,
  words: ReadonlySet<string>,
): Passage {
  const text = group.reduce((sum, { text }) => glued(sum, text, words), '');
  const size = group[0]?.size ?? 0;
  if (size > usualSize * LARGER && text.length < LONGEST_HEADING)
    return isTop
      ? { text, role: 'headline', why: 'set in the largest type, at the top' }
      : { text, role: 'heading', why: 'set in larger type than the text' };
  if (size < usualSize * SMALLER && /(?:photo|picture|reuters|ap|afp|epa|getty)\W*$/i.test(text))
    return { text, role: 'caption', why: 'set in smaller type, and ends in a picture’s credit' };
  return { text };
}

/** Joins two lines; a word that the first one's end parts is made whole. */
function glued(above: string, below: string, words: ReadonlySet<string>): string {
  if (above === '') return below;
  const whole = reunited(above, below, words);
  if (whole !== undefined) return whole;
  const bare =
    /[-–—/]$/.test(above) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，]$/u.test(above);
  return above + (bare ? '' : ' ') + below;
}
