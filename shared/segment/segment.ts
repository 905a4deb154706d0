import type { Block, Sentence } from '../article.ts';

/** Cuts each block into sentences; ranges refer to `text` and leave out only white space. */
export function segment(text: string, blocks: readonly Block[]): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return blocks.flatMap((block, index) =>
    [...segmenter.segment(text.slice(block.start, block.end))].flatMap(({ index: at, segment }) => {
      const start = block.start + at + (segment.length - segment.trimStart().length);
      const end = block.start + at + segment.trimEnd().length;
      return end > start ? [{ start, end, block: index, role: block.role }] : [];
    }),
  );
}
