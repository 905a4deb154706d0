import { html, type Markup } from '../markup.ts';
import type { Report, ReportCorrection, ReportNote } from '../report.ts';
import { quoted, section } from './parts.ts';

export const notesSection = (report: Report): Markup =>
  section(
    'notes',
    (report.notes ?? []).length === 0
      ? html`<p>There are none.</p>`
      : html`<ol class="notes">
${(report.notes ?? []).map(note)}</ol>`,
  );

const note = (one: ReportNote): Markup => html`<li value="${one.number}">
<p class="kind">${[one.starred ? '★' : '', ...one.tags, one.coder].filter(Boolean).join(' · ')}</p>
<p class="text" dir="auto">${one.text}</p>
${about(one)}</li>
`;

/** The words that a note or a correction is about. */
export const about = ({ quotations, gone }: Pick<ReportCorrection, 'quotations' | 'gone'>): Markup =>
  html`${quotations.map((one) => html`<div class="only">${quoted(one)}</div>`)}${gone.map(
    ({ file, text }) =>
      html`<div class="only aside"><blockquote dir="auto">${text}</blockquote><p class="place">no longer in <bdi>${file}</bdi></p></div>`,
  )}`;
