/** The words around a change, in the version where it was found and at the same place in others. */
import type { Range } from '../../../shared/article.ts';
import type { ComparedLink, Comparison } from '../../../shared/comparison.ts';
import { linkRanges } from './layout.ts';

/** Letters shown on each side of a change: some six words, enough to know what is spoken of. */
const AROUND = 44;

/** The focus with some words on each side, within `bounds`; never cuts a word. */
export function excerptAround(text: string, bounds: Range, focus: Range): Range {
  const before = text.slice(Math.max(bounds.start, focus.start - AROUND), focus.start);
  const after = text.slice(focus.end, Math.min(bounds.end, focus.end + AROUND));
  const start = focus.start - before.length;
  const end = focus.end + after.length;
  return {
    start: start === bounds.start ? start : focus.start - afterFirstSpace(before),
    end: end === bounds.end ? end : focus.end + upToLastSpace(after),
  };
}

const afterFirstSpace = (text: string): number => text.length - (text.search(/\s/) + 1 || text.length);
const upToLastSpace = (text: string): number =>
  text.length - (text.match(/\s\S*$/)?.[0].length ?? text.length);

/**
 * Where a window on A's text stands in B's: between changes, places answer letter by letter; inside one, the window
 * takes the change whole. Ends that lie outside the link are drawn in to its sentences.
 */
export function mapped(comparison: Comparison, link: ComparedLink, window: Range): Range {
  const { a, b } = linkRanges(comparison, link);
  const start = window.start <= a.start ? b.start : placeOf(link, a, b, window.start, 'start');
  const end = window.end >= a.end ? b.end : placeOf(link, a, b, window.end, 'end');
  return { start, end: Math.max(start, end) };
}

function placeOf({ changes }: ComparedLink, a: Range, b: Range, at: number, edge: 'start' | 'end'): number {
  let [here, there] = [a.start, b.start];
  for (const change of changes) {
    if (at < change.a.start || (at === change.a.start && edge === 'end')) break;
    if (at < change.a.end || (at === change.a.end && edge === 'end')) return change.b[edge];
    [here, there] = [change.a.end, change.b.end];
  }
  return Math.min(b.end, there + at - here);
}
