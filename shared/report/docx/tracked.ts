import { DeletedTextRun, InsertedTextRun, Paragraph, TextRun } from 'docx';
import { legal } from '../markup.ts';
import type { Strand } from '../weave.ts';
import { direction } from './runs.ts';

/** A paragraph of the woven text; `mark` says whose its end is: deleting it joins the paragraph with the next. */
interface Line {
  readonly strands: readonly Strand[];
  readonly mark: Strand['in'];
}

/** Word wants a date on each change; `withoutClock` takes it out again. */
const DATE = '1980-01-01T00:00:00Z';
const AUTHOR = 'Variorum';

/**
 * Two texts as one with tracked changes: rejecting all gives A's text, accepting all B's, its line ends as paragraphs.
 * What stands elsewhere is deleted in one place and inserted in the other. `nextId` gives each change its number.
 */
export function tracked(strands: readonly Strand[], nextId: () => number): Paragraph[] {
  const change = () => ({ id: nextId(), author: AUTHOR, date: DATE });
  const run = ({ in: place, text }: Strand) => {
    if (place === 'both') return new TextRun(legal(text));
    return place === 'a'
      ? new DeletedTextRun({ text: legal(text), ...change() })
      : new InsertedTextRun({ text: legal(text), ...change() });
  };
  return linesOf(strands).map(
    (line) =>
      new Paragraph({
        style: 'Redline',
        ...direction(line.strands),
        ...(line.mark === 'a' && { run: { deletion: change() } }),
        ...(line.mark === 'b' && { run: { insertion: change() } }),
        children: line.strands.map(run),
      }),
  );
}

/** Cuts strands at line ends. The last line's own end belongs to both. */
function linesOf(strands: readonly Strand[]): Line[] {
  const lines: Line[] = [];
  let open: Strand[] = [];
  for (const strand of strands) {
    const parts = strand.text.split('\n');
    for (const [index, text] of parts.entries()) {
      if (text) open.push({ in: strand.in, text });
      if (index === parts.length - 1) break;
      lines.push({ strands: open, mark: strand.in });
      open = [];
    }
  }
  return [...lines, { strands: open, mark: 'both' }];
}
