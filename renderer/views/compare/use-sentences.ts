import { type RefObject, useEffect } from 'react';
import type { SentenceAt } from '../../state/compare.ts';
import type { Sentences } from './acts.ts';
import { rangeOf, sentencesOf } from './passage.ts';
import type { Compared } from './use-compare.ts';
import { rangesIn } from './use-highlights.ts';

/** Shows which sentence is meant: the one that the reader went down to, what is being linked, and what it would be linked with. */
export function useSentences(
  rows: RefObject<HTMLElement | null>,
  { comparison, layout, selection }: Compared,
  from: Sentences | undefined,
  over: SentenceAt | undefined,
): void {
  // After every drawing, as scrolling brings other rows.
  useEffect(() => {
    const { sentence, row } = selection;
    const line = layout.lines[row];
    const alone = line && sentence && sentencesOf(comparison, line, sentence.side).length < 2 && !from;
    const here = sentence && !alone ? [sentence] : [];
    const linked = from ? from.indexes.map((index) => ({ side: from.side, index })) : [];
    const light = (name: string, sentences: readonly SentenceAt[]) => {
      const hits = sentences.map((one) => ({
        from: one.side === 'a' ? ('base' as const) : ('other' as const),
        range: rangeOf(comparison, one),
      }));
      const runs = hits.length > 0 ? [...(rows.current?.querySelectorAll('[data-at]') ?? [])] : [];
      const ranges = runs.flatMap((run) => rangesIn(run, hits).map(([range]) => range));
      CSS.highlights.set(name, new Highlight(...ranges));
    };
    light('sentence', over ? [over] : here);
    light('sentence-linked', linked);
  });
}
