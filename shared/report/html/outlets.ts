import type { OutletCard, Quotation, Report } from '../report.ts';
import { named, quoted, section } from './parts.ts';
import { type Html, html } from './tag.ts';

export const outletsSection = (report: Report): Html =>
  section('outlets', 'Outlets', html`${(report.outlets ?? []).map((card) => outlet(report, card))}`);

const outlet = (report: Report, card: OutletCard): Html => html`<article>
<h3>${named(report, card.other)}</h3>
${list(html`Not in ${named(report, card.other)}`, 'base', card.onlyInBase)}
${list(html`Not in ${named(report, report.base.siglum)}`, 'other', card.onlyInOther)}
${
  card.moved.length > 0 &&
  html`<h4>Elsewhere in the text (${card.moved.length})</h4>
${card.moved.map(({ base, other }) => html`<div class="pair only moved">${cell(base)}${cell(other)}</div>`)}`
}
</article>
`;

const list = (title: Html, side: 'base' | 'other', quotations: readonly Quotation[]): Html | undefined =>
  quotations.length === 0
    ? undefined
    : html`<h4>${title} (${quotations.length})</h4>
${quotations.map((one) => html`<div class="only ${side}">${quoted(one)}</div>`)}`;

const cell = (one: Quotation): Html => html`<div>${quoted(one)}</div>`;
