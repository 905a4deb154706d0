import type { Quotation, Report, ReportVersion, Siglum } from '../report.ts';
import { type Html, html } from './tag.ts';

export const sign = (siglum: Siglum): Html => html`<span class="sig">${siglum}</span>`;

/** The version of a sign; throws RangeError when the report has none. */
export function versionOf(report: Report, siglum: Siglum): ReportVersion {
  const found = report.versions.find((version) => version.siglum === siglum);
  if (!found) throw new RangeError(`no version ${siglum} in the report`);
  return found;
}

export const named = (report: Report, siglum: Siglum): Html =>
  html`${sign(siglum)} <bdi>${versionOf(report, siglum).outlet}</bdi>`;

/** A quotation with its place: characters of the version's text. */
export const quoted = ({ version, start, end, text }: Quotation): Html =>
  html`<blockquote dir="auto">${text}</blockquote><p class="place">${sign(version)} characters ${start}–${end}</p>`;

export const section = (id: string, title: string, body: Html): Html => html`<section id="${id}">
<h2>${title}</h2>
${body}
</section>
`;

/** "12 of 40 (30 %)". */
export const share = (count: number, of: number): string =>
  of === 0 ? '0 of 0' : `${count} of ${of} (${Math.round((100 * count) / of)} %)`;
