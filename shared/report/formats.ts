import { renderCsv } from './csv.ts';
import { renderDocx } from './docx/document.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { renderTei } from './tei.ts';

/** The forms a report can be written in without a window. */
export const FORMATS = ['html', 'docx', 'md', 'json', 'csv', 'tei'] as const;
export type Format = (typeof FORMATS)[number];

interface Writer {
  /** For people who choose one. */
  readonly name: string;
  readonly extension: string;
  render(report: Report): string | Promise<Uint8Array>;
}

/** The same report gives the same bytes in each of them. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  html: { name: 'Web page', extension: 'html', render: renderHtml },
  docx: { name: 'Word document', extension: 'docx', render: renderDocx },
  md: { name: 'Markdown', extension: 'md', render: renderMarkdown },
  json: { name: 'JSON', extension: 'json', render: renderJson },
  csv: { name: 'Table (CSV)', extension: 'csv', render: renderCsv },
  tei: { name: 'TEI P5', extension: 'xml', render: renderTei },
};
