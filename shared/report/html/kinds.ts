import type { Kind } from '../../comparison.ts';
import { pieces } from '../marks.ts';
import type { Kinds, Lemma, Opening, Quotation, Report, Variant } from '../report.ts';
import { section, sign } from './parts.ts';
import { type Html, html } from './tag.ts';

/** The kinds in words that a reader of the report knows. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  figure: 'Figures',
  name: 'Names',
  date: 'Dates and times',
  quote: 'Quotations',
  attribution: 'Attribution',
  framing: 'Framing',
  hedge: 'Certainty',
  spelling: 'Spelling',
  punctuation: 'Punctuation',
  wording: 'Wording',
};

export const kindsSection = (report: Report): Html => {
  const { openings, kinds }: Kinds = report.kinds ?? { openings: [], kinds: [] };
  return section(
    'kinds',
    'By kind',
    html`<h3>Headline and lead</h3>
<table class="readings-table"><tbody>${openings.map(opening)}</tbody></table>
${kinds.map(
  ({ kind, lemmas }) => html`<h3>${KIND_NAMES[kind]} (${lemmas.length})</h3>
${lemmas.map(entry)}`,
)}`,
  );
};

const opening = ({ version, headline, lead }: Opening): Html =>
  html`<tr><th scope="row">${sign(version)}</th><td dir="auto">${headline && html`<p><b>${headline.text}</b></p>`}${lead && html`<p>${lead.text}</p>`}</td></tr>
`;

const entry = ({ lemma, context, variants }: Lemma): Html =>
  html`<table class="readings-table"><tbody>
<tr><th scope="row">${sign(lemma.version)}</th><td dir="auto">${within(context, lemma, 'base')}</td></tr>
${variants.map(variant)}</tbody></table>
`;

const variant = ({ reading, context, why }: Variant): Html =>
  html`<tr><th scope="row">${sign(reading.version)}</th><td dir="auto">${within(context, reading, 'other')}<p class="place">${why}</p></td></tr>
`;

/** The sentence with the changed words marked. */
function within(context: Quotation, words: Quotation, side: 'base' | 'other'): Html {
  const shift = (at: number) => at - context.start;
  const mark = { start: shift(words.start), end: shift(words.end) };
  return html`${pieces(context.text, { start: 0, end: context.text.length }, [mark]).map(
    ({ text, mark: marked }) => {
      if (!marked) return html`${text}`;
      return side === 'base' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
    },
  )}`;
}
