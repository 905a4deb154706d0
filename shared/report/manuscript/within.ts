import { pieces } from '../marks.ts';
import type { Quotation } from '../report.ts';
import type { Run } from './manuscript.ts';

/** A sentence with the words in question marked. */
export function within(context: Quotation, words: Quotation, as: 'base' | 'other'): Run[] {
  const mark = { start: words.start - context.start, end: words.end - context.start };
  return pieces(context.text, { start: 0, end: context.text.length }, [mark]).map(({ text, mark: marked }) =>
    marked ? { text, as } : { text },
  );
}
