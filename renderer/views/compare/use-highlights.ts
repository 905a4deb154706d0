import { type RefObject, useEffect } from 'react';
import type { Hit } from './use-find.ts';

/**
 * Lights up what was found, in the rows that are in the document. By the browser's highlights and not by elements: what
 * is found does not follow the edges of what differs, and the rows need not be drawn again.
 */
export function useHighlights(rows: RefObject<HTMLElement | null>, hits: readonly Hit[], at: number): void {
  // After every drawing, as scrolling brings other rows.
  useEffect(() => {
    const all = new Highlight();
    const here = new Highlight();
    for (const run of hits.length > 0 ? (rows.current?.querySelectorAll('[data-at]') ?? []) : [])
      for (const [range, index] of rangesIn(run, hits)) (index === at ? here : all).add(range);
    here.priority = 1;
    CSS.highlights.set('found', all).set('found-here', here);
  });
  useEffect(() => () => CSS.highlights.clear(), []);
}

/** The stretches of a run that hits cover, each with the place of its hit. */
export function rangesIn(run: Element, hits: readonly Pick<Hit, 'from' | 'range'>[]): [Range, number][] {
  const text = run.firstChild;
  const at = Number(run.getAttribute('data-at'));
  const side = run.closest('[data-side]')?.getAttribute('data-side') === 'a' ? 'base' : 'other';
  if (!(text instanceof Text)) return [];
  return hits.flatMap(({ from, range }, index): [Range, number][] => {
    const [start, end] = [Math.max(0, range.start - at), Math.min(text.length, range.end - at)];
    if (from !== side || start >= end) return [];
    const found = document.createRange();
    found.setStart(text, start);
    found.setEnd(text, end);
    return [[found, index]];
  });
}
