import { html, type Markup } from '../markup.ts';
import type { OutletCard, Quotation, Report } from '../report.ts';
import { named, quoted, section } from './parts.ts';

export const outletsSection = (report: Report): Markup =>
  section('outlets', html`${(report.outlets ?? []).map((card) => outlet(report, card))}`);

function outlet(report: Report, card: OutletCard): Markup {
  const base = named(report, report.base.siglum);
  return html`<article>
<h3>${named(report, card.version)}</h3>
${card.distinctive.length > 0 && words(card)}
${list(html`Only here`, 'other', card.onlyHere)}
${list(html`In ${base}, not here: from within`, 'base', card.lacks.inside)}
${list(html`In ${base}, not here: the end`, 'base', card.lacks.tail)}
${
  card.moved.length > 0 &&
  html`<h4>Elsewhere than in ${base} (${card.moved.length})</h4>
${card.moved.map(({ base: there, here }) => html`<div class="pair only moved">${cell(there)}${cell(here)}</div>`)}`
}
</article>
`;
}

const words = ({ distinctive }: OutletCard): Markup =>
  html`<p class="words"><span class="kind">Used more than by others</span> ${distinctive.map(({ term }, index) => html`${index > 0 && ', '}<bdi>${term}</bdi>`)}</p>`;

const list = (title: Markup, side: 'base' | 'other', quotations: readonly Quotation[]): Markup | undefined =>
  quotations.length === 0
    ? undefined
    : html`<h4>${title} (${quotations.length})</h4>
${quotations.map((one) => html`<div class="only ${side}">${quoted(one)}</div>`)}`;

const cell = (one: Quotation): Markup => html`<div>${quoted(one)}</div>`;
