import type { Article, Block } from '../article.ts';

/** Cuts an article's text into blocks that lie end to end and cover it; a block takes the white space behind it. */
export function structure(article: Article): Block[] {
  const blocks: Block[] = [];
  for (const { index } of article.text.matchAll(/(?<=\n|^)[^\n]*\S/g)) {
    const previous = blocks.at(-1);
    if (previous) blocks[blocks.length - 1] = { ...previous, end: index };
    blocks.push({
      start: blocks.length ? index : 0,
      end: article.text.length,
      role: 'body',
      why: 'a paragraph of its own',
    });
  }
  return blocks;
}
