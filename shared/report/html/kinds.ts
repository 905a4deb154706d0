import { html, type Markup } from '../markup.ts';
import type { Kinds, Lemma, Opening, Report, Variant } from '../report.ts';
import { KIND_NAMES } from '../wording.ts';
import { section, sign } from './parts.ts';
import { within } from './within.ts';

export const kindsSection = (report: Report): Markup => {
  const { openings, kinds }: Kinds = report.kinds ?? { openings: [], kinds: [] };
  return section(
    'kinds',
    html`<h3>Headline and lead</h3>
<table class="readings-table"><tbody>${openings.map(opening)}</tbody></table>
${kinds.map(
  ({ kind, lemmas }) => html`<h3>${KIND_NAMES[kind]} (${lemmas.length})</h3>
${lemmas.map(entry)}`,
)}`,
  );
};

const opening = ({ version, headline, lead }: Opening): Markup =>
  html`<tr><th scope="row">${sign(version)}</th><td dir="auto">${headline && html`<p><b>${headline.text}</b></p>`}${lead && html`<p>${lead.text}</p>`}</td></tr>
`;

const entry = ({ lemma, context, variants }: Lemma): Markup =>
  html`<table class="readings-table"><tbody>
<tr><th scope="row">${sign(lemma.version)}</th><td dir="auto">${within(context, lemma, 'base')}</td></tr>
${variants.map(variant)}</tbody></table>
`;

const variant = ({ reading, context, why }: Variant): Markup =>
  html`<tr><th scope="row">${sign(reading.version)}</th><td dir="auto">${within(context, reading, 'other')}<p class="place">${why}</p></td></tr>
`;
