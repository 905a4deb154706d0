import { html, type Markup } from '../markup.ts';
import type { Quotation, Report, Section, Siglum } from '../report.ts';
import { versionOf } from '../versions.ts';
import { SECTION_NAMES } from '../wording.ts';

export const sign = (siglum: Siglum): Markup => html`<span class="sig">${siglum}</span>`;

export const named = (report: Report, siglum: Siglum): Markup =>
  signedName(siglum, versionOf(report, siglum).outlet);

/** The space is one that does not collapse: a PDF's outline leaves others out. */
export const signedName = (siglum: Siglum, outlet: string): Markup =>
  html`${sign(siglum)}\u00a0<bdi>${outlet}</bdi>`;

/** Where words stand: sign and characters, as a reading's label. */
export const places = (quotations: readonly Quotation[]): Markup =>
  html`<span class="place" dir="ltr">${quotations.map(({ version, start, end }, index) => html`${index > 0 && ' · '}${sign(version)} ${start}–${end}`)}</span>`;

/** What may be wider than a small window: scrolls by itself, by keyboard too. */
export const wide = (name: string, body: Markup): Markup =>
  html`<div class="wide" role="group" tabindex="0" aria-label="${name}">${body}</div>`;

/** A quotation with its place: characters of the version's text. */
export const quoted = ({ version, start, end, text }: Quotation): Markup =>
  html`<blockquote dir="auto">${text}</blockquote><p class="place">${sign(version)} characters ${start}–${end}</p>`;

export const section = (id: Section, body: Markup): Markup => html`<section id="${id}">
<h2>${SECTION_NAMES[id]}</h2>
${body}
</section>
`;
