import type { Block, Range, Sentence } from '../article.ts';
import { JOINS } from './joins.ts';
import { SPLITS } from './splits.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter's time grows faster than its text; a paragraph beyond this is given to it in pieces. */
const PIECE = 5000;
/** How much of the text before and behind a cut the rules look at. */
const BEFORE = 48;
const AHEAD = 80;

/**
 * Cuts each block into sentences by the Unicode standard's rules (UAX 29), repaired by the passes in joins.ts and
 * splits.ts. Ranges refer to `text` and leave out only white space.
 */
export function segment(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) =>
    sentenceRanges(text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
      role: block.role,
    })),
  );
}

/** The sentences of one paragraph. */
function sentenceRanges(paragraph: string): Range[] {
  const plain = levelled(paragraph);
  const starts = [
    ...new Set([...standardStarts(plain), ...SPLITS.flatMap((split) => split(plain))]),
  ].toSorted((a, b) => a - b);
  const ranges: Range[] = [];
  starts.forEach((start, i) => {
    const range = trimmed(plain, start, starts[i + 1] ?? plain.length);
    if (range.end <= range.start) return;
    const last = ranges.at(-1);
    const after = plain.slice(range.start, Math.min(range.end, range.start + AHEAD));
    if (last && joins(plain.slice(Math.max(last.start, last.end - BEFORE), last.end), after))
      ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
  });
  return ranges;
}

const joins = (before: string, after: string): boolean => JOINS.some((join) => join(before, after));

/** Of the same length: line ends as spaces, for they end no sentence here; footnote numbers, and French spaces before “»”, as closing marks. */
const levelled = (paragraph: string): string =>
  paragraph
    .replace(/[\n\r\u0085\u2028\u2029]/gu, ' ')
    .replace(/(?<=[.!?…])[ \u00a0\u202f](?=»)/gu, ')')
    .replace(/(?<=[.!?]["'”’]?)\[\d{1,3}\]/gu, (mark) => ')'.repeat(mark.length));

function standardStarts(paragraph: string): number[] {
  const starts: number[] = [];
  for (let from = 0; from < paragraph.length; ) {
    const to = pieceEnd(paragraph, from);
    for (const { index } of SEGMENTER.segment(paragraph.slice(from, to))) starts.push(from + index);
    from = to;
  }
  return starts;
}

/** Where to cut a long paragraph: behind a sentence's end, else at a space, else anywhere. */
function pieceEnd(paragraph: string, from: number): number {
  const limit = from + PIECE;
  if (limit >= paragraph.length) return paragraph.length;
  const piece = paragraph.slice(from, limit);
  const end = Math.max(
    piece.lastIndexOf('. '),
    piece.lastIndexOf('。'),
    piece.lastIndexOf('? '),
    piece.lastIndexOf('! '),
  );
  const cut = end > 0 ? end + 1 : piece.lastIndexOf(' ') + 1;
  return from + (cut > 0 ? cut : PIECE);
}

function trimmed(text: string, start: number, end: number): Range {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
