/** Cuts a stretch of a version into its paragraphs, and a paragraph into runs of marked and unmarked text. */
import { ALIGNED_ROLES, type Range, type Role, type Version } from '../../../shared/article.ts';

export interface Paragraph extends Range {
  /** Whether the paragraph's first word is in it, or it began before. */
  readonly begins: boolean;
  /** Index of the block. */
  readonly block: number;
  readonly role: Role;
}

/** The pieces of the version's blocks inside the range, without the white space around them. */
export function paragraphs(version: Version, range: Range): Paragraph[] {
  return blocksIn(version, range).flatMap((index) => {
    const block = version.blocks[index];
    if (!block) return [];
    const piece = trimmed(version.text, {
      start: Math.max(range.start, block.start),
      end: Math.min(range.end, block.end),
    });
    const begins = version.text.slice(block.start, piece.start).trim() === '';
    return piece.end > piece.start ? [{ ...piece, begins, block: index, role: block.role }] : [];
  });
}

/** Blocks lie end to end, so the first is found by halving: a version of thousands is cut piece by piece. */
function blocksIn({ blocks }: Version, { start, end }: Range): number[] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let index = low; (blocks[index]?.start ?? end) < end; index++) found.push(index);
  return found;
}

/** The range without the white space at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}

/** The number of each block as readers count paragraphs: those that are compared, from 1; 0 for the others. */
export function paragraphNumbers({ blocks, text }: Version): number[] {
  let count = 0;
  return blocks.map(({ role, start, end }) =>
    ALIGNED_ROLES.has(role) && text.slice(start, end).trim() !== '' ? ++count : 0,
  );
}

export interface Mark extends Range {
  readonly id: string;
  /** The words stand elsewhere on the other side. */
  readonly moved?: boolean;
}

export interface Run {
  /** Where it begins in the version's text. */
  readonly at: number;
  readonly text: string;
  /** Id of the mark that it stands in; a mark with no text of its own is a run with none. */
  readonly mark?: string;
  readonly moved?: boolean;
}

/**
 * Cuts a range into runs. Marks are in reading order and do not overlap; those outside are left out. White space at the
 * edges of a mark is not marked: an underlined space looks like a difference of its own.
 */
export function runs(text: string, range: Range, marks: readonly Mark[]): Run[] {
  const found: Run[] = [];
  let at = range.start;
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.start, at), Math.min(mark.end, range.end)];
    if (start > end || mark.end < range.start || mark.start >= range.end) continue;
    if (start === end && mark.start !== mark.end) continue;
    const inside = visible(text, { start, end });
    if (inside.start > at) found.push({ at, text: text.slice(at, inside.start) });
    found.push({
      at: inside.start,
      text: text.slice(inside.start, inside.end),
      mark: mark.id,
      ...(mark.moved && { moved: true }),
    });
    at = inside.end;
  }
  if (at < range.end) found.push({ at, text: text.slice(at, range.end) });
  return found;
}

/** Without the white space at its edges, unless there is nothing else. */
function visible(text: string, range: Range): Range {
  const words = trimmed(text, range);
  return words.end > words.start ? words : range;
}
