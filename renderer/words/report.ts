/** The Report view. */
import type { ReportFormat } from '../../shared/contract.ts';
import { count } from './names.ts';

export const REPORT = {
  sections: 'Sections',
  all: 'All sections',
  format: 'Format',
  formats: {
    html: ['Web page', 'one file for any browser'],
    pdf: ['PDF', 'to print and to hand in'],
    docx: ['Word', 'to edit; tracked changes'],
    md: ['Markdown', 'plain text with headings'],
    json: ['JSON', 'for other programs'],
    csv: ['CSV', 'for spreadsheets'],
    tei: ['TEI P5', 'for digital editions'],
  } satisfies Record<ReportFormat, readonly [name: string, note: string]>,
  /** Formats that do not have a place for everything. */
  only: {
    csv: 'A table has the key findings, the overview and the redline only.',
    tei: 'A TEI file has the base’s text and the apparatus only.',
  } as Partial<Record<ReportFormat, string>>,
  base: (sign: string, outlet: string) => `Base: ${sign} · ${outlet}`,
  inferred: 'inferred; choose another in Key divergences',
  chosen: 'chosen by you, in Key divergences',
  /** In the names of files. */
  file: { report: 'divergences', outlets: 'all outlets', untitled: 'Story' },
  save: 'Save…',
  saving: 'Writing the report',
  noSection: 'Choose at least one section.',
  preview: 'Preview',
  asPage: 'as a web page',
  updating: 'Preparing the preview',
  left: (shown: number, all: number) =>
    `The first ${count(shown, 'section')} of ${all}; the file will have them all.`,
  showAll: 'Show all here',
  failed: 'The preview could not be made',
  stopped: 'The preview was stopped',
} as const;
