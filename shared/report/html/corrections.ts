import { html, type Markup } from '../markup.ts';
import type { Report } from '../report.ts';
import { CORRECTED } from '../wording.ts';
import { about } from './notes.ts';

/** What the reader put right: behind all sections, whichever were chosen; nothing where nothing was. */
export const corrections = (report: Report): Markup | false =>
  report.corrections.length > 0 &&
  html`<section id="corrections">
<h2>${CORRECTED}</h2>
${report.corrections.map(
  (one) => html`<p>${one.what}</p>${about(one)}
`,
)}</section>
`;
