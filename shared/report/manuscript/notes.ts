import type { Report, ReportCorrection, ReportNote } from '../report.ts';
import type { Part } from './manuscript.ts';
import { note, paragraph, plain, quotation, title } from './parts.ts';

export const notesParts = (report: Report): Part[] => [
  title('notes'),
  ...((report.notes ?? []).length === 0
    ? [paragraph('There are none.')]
    : (report.notes ?? []).flatMap(parts)),
];

function parts(one: ReportNote): Part[] {
  const labels = [one.starred ? '★' : '', ...one.tags, one.coder].filter(Boolean).join(' · ');
  return [
    paragraph({ text: `${one.number} `, as: 'strong' }, one.text, ...(labels ? [note(` (${labels})`)] : [])),
    ...about(one),
  ];
}

/** The words that a note or a correction is about. */
export const about = ({ quotations, gone }: Pick<ReportCorrection, 'quotations' | 'gone'>): Part[] => [
  ...quotations.map(quotation),
  ...gone.map(
    ({ file, text }): Part => ({ type: 'quotation', text: plain(text), place: `no longer in ${file}` }),
  ),
];
