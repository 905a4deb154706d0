import { renderCellsCsv } from './csv-cells.ts';
import { renderChangesCsv } from './csv-changes.ts';
import { renderDivergencesCsv } from './csv-divergences.ts';
import { renderDocx } from './docx/document.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report, Section } from './report.ts';
import { renderTei } from './tei.ts';

/** The forms a report can be written in without a window. */
export const FORMATS = ['html', 'docx', 'md', 'json', 'csv', 'csv-cells', 'csv-changes', 'tei'] as const;
export type Format = (typeof FORMATS)[number];

interface Writer {
  /** For people who choose one. */
  readonly name: string;
  readonly extension: string;
  /** The one section that it writes, if it does not write all: without it, it is empty. */
  readonly only?: Section;
  render(report: Report): string | Promise<Uint8Array>;
}

/** The same report gives the same bytes in each of them. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  html: { name: 'Web page', extension: 'html', render: renderHtml },
  docx: { name: 'Word document', extension: 'docx', render: renderDocx },
  md: { name: 'Markdown', extension: 'md', render: renderMarkdown },
  json: { name: 'JSON', extension: 'json', render: renderJson },
  csv: {
    name: 'Divergences as a table (CSV)',
    extension: 'csv',
    only: 'findings',
    render: renderDivergencesCsv,
  },
  'csv-cells': {
    name: 'Passages × outlets as a table (CSV)',
    extension: 'csv',
    only: 'overview',
    render: renderCellsCsv,
  },
  'csv-changes': {
    name: 'Every change as a table (CSV)',
    extension: 'csv',
    only: 'redline',
    render: renderChangesCsv,
  },
  tei: { name: 'TEI P5', extension: 'xml', only: 'apparatus', render: renderTei },
};
