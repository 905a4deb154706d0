import { pieces } from '../marks.ts';
import { html, type Markup } from '../markup.ts';
import type { Quotation } from '../report.ts';

/** The sentence with the words in question marked. */
export function within(context: Quotation, words: Quotation, side: 'base' | 'other'): Markup {
  const shift = (at: number) => at - context.start;
  const mark = { start: shift(words.start), end: shift(words.end) };
  return html`${pieces(context.text, { start: 0, end: context.text.length }, [mark]).map(
    ({ text, mark: marked }) => {
      if (!marked) return html`${text}`;
      return side === 'base' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
    },
  )}`;
}
