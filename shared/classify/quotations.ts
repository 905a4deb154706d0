/** Where a text quotes. */
import type { Range } from '../article.ts';

const OPENING = '“„«';
const CLOSING = '”»';
const QUOTE_MARK = /["“”„«»‘’']/g;

/**
 * The quotations of a text with their marks, in order, not overlapping; an inner quotation is part of the outer one.
 * `blocks` are its paragraphs. A quotation that is not closed runs to the end of its paragraph if the next paragraph opens with a
 * quotation mark, as print has it; else the mark is taken for a stray one.
 */
export function quotations(text: string, blocks: readonly Range[]): Range[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const continued = next !== undefined && /^\s*["“„«]/.test(text.slice(next.start, next.end));
    return inParagraph(text.slice(block.start, block.end), continued).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
    }));
  });
}

function inParagraph(text: string, continued: boolean): Range[] {
  const found: Range[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(QUOTE_MARK)) {
    if (!open) {
      if (opens(text, index, mark)) open = { mark, start: index };
    } else if (closes(text, index, mark, open.mark)) {
      found.push({ start: open.start, end: index + 1 });
      open = undefined;
    }
  }
  if (open && continued) found.push({ start: open.start, end: text.trimEnd().length });
  return found;
}

const letter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
const space = (character: string | undefined): boolean =>
  character === undefined || /[\s([\-–—]/.test(character);

/** Single marks open a quotation only between a space and a letter: else they are apostrophes. */
function opens(text: string, at: number, mark: string): boolean {
  if (OPENING.includes(mark)) return true;
  if (mark === '"') return space(text[at - 1]) || !letter(text[at - 1]);
  return (mark === '‘' || mark === "'") && space(text[at - 1]) && letter(text[at + 1]);
}

/** „ is closed by “, a single mark by one that no letter follows: "the 'so-called' truce". */
function closes(text: string, at: number, mark: string, open: string): boolean {
  if (open === '"') return mark === '"';
  if (open === '„') return mark === '“' || mark === '”';
  if (open === '‘' || open === "'") return (mark === '’' || mark === "'") && !letter(text[at + 1]);
  return CLOSING.includes(mark) || mark === '"';
}
