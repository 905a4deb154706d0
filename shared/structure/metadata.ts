/** Metadata from the text's own lines and the file's name, for what the reader of the format did not find. */
import type { Article, Block, Fact, Metadata, Role } from '../article.ts';
import { inQuotes } from '../right-to-left.ts';
import { OUTLET_LINE } from './front.ts';
import { DATE, isDateLine } from './words.ts';

const DATED = new RegExp(DATE, 'iu');
const BY =
  /^(?:(?:by|byline|author|credit|von|par|por|di|da|door|av|af|written by|words by|text|texto|بقلم|автор|文|记者|記者)[\s:：/]\s*)+/iu;
/** File names that say nothing about the outlet; the folder's name says more. */
const NAMELESS = /^(?:article|index|page|text|document|untitled|story|news|file|download)?[\s_-]*\d*$/iu;

/** When a PDF was made is often when somebody printed it: the text's own date is the better one. */
const PRINTED = 'PDF properties (CreationDate)';

/**
 * The article's metadata, completed from its blocks: each fact says where it was found. Facts of the format's reader
 * win; where no line names the outlet, the file's name stands in for it.
 */
export function metadataOf(article: Article, blocks: readonly Block[]): Metadata {
  const headline = headlineIn(article, blocks);
  const byline = bylineIn(article, blocks);
  const date = dateIn(article, blocks);
  return {
    outlet: outletIn(article, blocks) ?? outletOf(article.file),
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(date && { date }),
    ...article.metadata,
    ...(date && article.metadata.date?.from === PRINTED && { date }),
  };
}

const texts = ({ text }: Article, blocks: readonly Block[], role: Role): string[] =>
  blocks
    .filter((block) => block.role === role)
    .map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/gu, ' '));

function outletIn({ text }: Article, blocks: readonly Block[]): Fact | undefined {
  const line = blocks.find(({ why }) => why === OUTLET_LINE);
  return line && { value: text.slice(line.start, line.end).trim(), from: 'the line by the headline' };
}

function headlineIn(article: Article, blocks: readonly Block[]): Fact | undefined {
  const [value] = texts(article, blocks, 'headline');
  return value ? { value, from: 'the headline in the text' } : undefined;
}

function bylineIn(article: Article, blocks: readonly Block[]): Fact | undefined {
  const [value] = texts(article, blocks, 'byline');
  return value ? { value: value.replace(BY, ''), from: 'the byline in the text' } : undefined;
}

function dateIn(article: Article, blocks: readonly Block[]): Fact | undefined {
  for (const line of [...texts(article, blocks, 'metadata'), ...texts(article, blocks, 'dateline')]) {
    const value = DATED.exec(line)?.[0] ?? (isDateLine(line) ? line : undefined);
    if (value) return { value, from: `the line ${inQuotes(line)}` };
  }
  return undefined;
}

/** "saved/outlet-a.txt" → "outlet-a"; "outlet-a/article 1.txt" → "outlet-a". */
function outletOf(file: string): Fact {
  const parts = file.split('/');
  const name = (parts.at(-1) ?? file).replace(/\.[\p{L}\d]{1,8}$/u, '');
  const folder = parts.at(-2);
  return NAMELESS.test(name) && folder
    ? { value: folder, from: 'the folder’s name' }
    : { value: name || file, from: 'the file’s name' };
}
