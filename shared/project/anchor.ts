/**
 * Where a note or a correction stands, so that it is found again after the file was edited: by position while the bytes
 * are the same, else by its words and what stood around them (the text quote selector of the W3C Web Annotation Data
 * Model, https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
import * as v from 'valibot';
import type { Article, Range } from '../article.ts';
import { isSame } from './present.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const anchorSchema = v.object({
  /** Id of the article, and its file, which outlives a change of its bytes. */
  article: v.string(),
  file: v.string(),
  start: offset,
  end: offset,
  /** The words themselves, and up to CONTEXT characters before and after. */
  quote: v.string(),
  before: v.string(),
  after: v.string(),
});
export type Anchor = v.InferOutput<typeof anchorSchema>;

/** Characters of context: a line's half, enough to tell repeated sentences apart. */
export const CONTEXT = 40;

type Anchored = Pick<Article, 'id' | 'file' | 'text'>;

/** The anchor of a range of an article's text. */
export const anchorAt = ({ id, file, text }: Anchored, { start, end }: Range): Anchor => ({
  article: id,
  file,
  start,
  end,
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
});

/** The article that an anchor speaks of: the same bytes, or else what stands at the same place of the same file now. */
export const articleOf = <T extends Anchored>(anchor: Anchor, articles: readonly T[]): T | undefined =>
  articles.find(({ id }) => id === anchor.article) ??
  articles.find((article) => isSame({ id: anchor.article, file: anchor.file }, article));

/**
 * Where an anchor's words stand in the article now; undefined if they are gone (the note is then orphaned). Of several
 * places, the one whose surroundings agree best, then the one nearest the old position.
 */
export function locate(anchor: Anchor, { id, text }: Anchored): Range | undefined {
  if (id === anchor.article) return { start: anchor.start, end: anchor.end };
  const places = occurrences(text, anchor.quote).map((start) => ({
    start,
    agreement: agreement(anchor, text, start),
    distance: Math.abs(start - anchor.start),
  }));
  const [best] = places.sort((x, y) => y.agreement - x.agreement || x.distance - y.distance);
  return best && { start: best.start, end: best.start + anchor.quote.length };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = quote ? text.indexOf(quote) : -1; at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** How many of the characters that the anchor knows on either side of its words stand around `start` too. */
export function agreement({ before, after, quote }: Anchor, text: string, start: number): number {
  const end = start + quote.length;
  let same = 0;
  for (let k = 1; k <= before.length && text.at(start - k) === before.at(-k) && start >= k; k++) same++;
  for (let k = 0; k < after.length && text[end + k] === after[k]; k++) same++;
  return same;
}
