/** Words of an article with where they are from, to paste elsewhere. */
import type { Range, Version } from '../../../shared/article.ts';
import { outletOf } from '../../outlet.ts';
import { CITED } from '../../words.ts';
import { paragraphNumbers, paragraphs } from './paragraphs.ts';

/** The range's words in quotation marks, and in brackets outlet, headline, date, paragraph and file, as far as known. */
export function citation(version: Version, range: Range): string {
  const words = version.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  const { headline, date } = version.metadata;
  const [first] = paragraphs(version, range);
  const number = first ? (paragraphNumbers(version)[first.block] ?? 0) : 0;
  const source = [
    outletOf(version),
    headline && `“${headline.value}”`,
    date?.value,
    number > 0 && CITED.paragraph(number),
    CITED.file(version.file),
  ];
  return `“${words}” (${source.filter(Boolean).join(', ')})`;
}
