/** What stands for a stretch of text in a title. */
import type { Range } from '../article.ts';
import type { Side } from '../classify/side.ts';
import { within } from '../classify/text.ts';

/** Words of a stretch that a title takes from it: about a line. */
export const TITLE_WORDS = 12;

/** The first words of a stretch as they stand, none of them cut; "…" for what follows. The whole side if no range is given. */
export function opening(side: Side, range: Range = { start: 0, end: side.text.length }): string {
  const words = within(side.words, range);
  const shown = words.slice(0, TITLE_WORDS);
  while (shown.length < words.length && shown.at(-1)?.kind === 'mark') shown.pop();
  const end = shown.length < words.length ? (shown.at(-1)?.end ?? range.end) : range.end;
  const text = side.text.slice(range.start, end).replace(/\s+/g, ' ').trim();
  return end < range.end ? `${text} …` : text;
}
