import { manuscript, type Part, type Run, type Text } from './manuscript/manuscript.ts';
import { legal } from './markup.ts';
import type { Report } from './report.ts';
import type { Strand } from './weave.ts';

/** The report as Markdown (CommonMark with tables); changes in CriticMarkup, which reads well as plain text too. */
export const renderMarkdown = (report: Report): string =>
  `${manuscript(report).map(written).filter(Boolean).join('\n\n')}\n`;

const LEGEND =
  '{--only in the base--} {++only in the other++} {--words that move--}\\[moved\\] {++within a sentence++}\\[moved\\]';
const MOVED = '\\[moved\\]';

function written(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${line(part.text)}`;
    case 'paragraph':
      return line(part.text);
    case 'quotation':
      return `${quoted(text(part.text))}\n>\n> — ${escaped(part.place)}`;
    case 'list':
      return part.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return table(part.head, part.rows);
    case 'redline':
      return `${LEGEND}\n\n${quoted(part.strands.map(strand).join(''))}`;
  }
}

/** A table must have a head; its cells are one line each. */
function table(head: readonly string[], rows: readonly (readonly Text[])[]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const cells = (list: readonly string[]) => `| ${list.join(' | ')} |`;
  const titles = Array.from({ length: width }, (_, index) => escaped(head[index] ?? ''));
  return [cells(titles), cells(titles.map(() => '---')), ...rows.map((row) => cells(row.map(line)))].join(
    '\n',
  );
}

const strand = ({ in: place, text: words, moved }: Strand): string =>
  marked(words, place, moved && /\S/.test(words) ? MOVED : '');

function run({ text: words, as }: Run): string {
  if (as === 'base') return marked(words, 'a');
  if (as === 'other') return marked(words, 'b');
  return as === 'strong' ? strong(escaped(words)) : escaped(words);
}

/** Emphasis must touch a letter or figure on both sides, or its signs would be read as text. */
const strong = (words: string): string => words.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, '**$&**');

/** White space alone is not worth a mark, and a mark must not span paragraphs. */
function marked(words: string, place: Strand['in'], comment = ''): string {
  const text = escaped(words);
  if (place === 'both') return text;
  const [open, close] = place === 'a' ? ['{--', '--}'] : ['{++', '++}'];
  return text.replace(/\S(?:[^\n]*\S)?/g, (stretch) => `${open}${stretch}${close}${comment}`);
}

const text = (runs: Text): string => runs.map(run).join('');

const line = (runs: Text): string => text(runs).replace(/\s+/g, ' ').trim();

const quoted = (words: string): string =>
  words
    .trim()
    .split('\n')
    .map((one) => `> ${one.trim()}`.trimEnd())
    .join('\n');

/** Text that Markdown shows as it is: no markup, no HTML, no reference, and none that begins at a line's start. */
const escaped = (words: string): string =>
  legal(words)
    .replace(/[\\`*_{}[\]<>&|~#^$]/g, '\\$&')
    .replace(/^(\s*)([-+=:])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/(https?|ftp|mailto|www)([.:])/gi, '$1\\$2')
    .replace(/@/g, '\\@');
