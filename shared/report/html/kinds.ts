import { type KindLine, type KindReading, kindLines } from '../kind-lines.ts';
import { html, type Markup } from '../markup.ts';
import { omits } from '../readings.ts';
import type { KindCounts, Kinds, Opening, Report } from '../report.ts';
import { COUNTED_KINDS, KIND_NAMES, KINDS_NOTE, NOTHING, SECTION_NAMES } from '../wording.ts';
import { named, places, section, sign, wide } from './parts.ts';

export const kindsSection = (report: Report): Markup => {
  const { openings, counts, kinds }: Kinds = report.kinds ?? { openings: [], counts: [], kinds: [] };
  return section(
    'kinds',
    html`<p>${KINDS_NOTE}</p>
${wide(
  SECTION_NAMES.kinds,
  html`<table>
<thead><tr><th scope="col">${sign(report.base.siglum)} with</th>${COUNTED_KINDS.map((kind) => html`<th scope="col">${KIND_NAMES[kind]}</th>`)}</tr></thead>
<tbody>${counts.map((one) => countsRow(report, one))}</tbody>
</table>`,
)}
<h3>Headline and lead</h3>
<table class="readings-table"><tbody>${openings.map(opening)}</tbody></table>
${kinds.map(
  ({ kind, lemmas }) => html`<h3>${KIND_NAMES[kind]}</h3>
<table class="compact">
<thead><tr><th scope="col">${named(report, report.base.siglum)}</th><th scope="col">others</th></tr></thead>
<tbody>${kindLines(lemmas).map(line)}</tbody>
</table>`,
)}`,
  );
};

const countsRow = (report: Report, { other, changes }: KindCounts): Markup =>
  html`<tr><th scope="row">${named(report, other)}</th>${COUNTED_KINDS.map((kind) => html`<td>${changes[kind]}</td>`)}</tr>
`;

const opening = ({ version, headline, lead }: Opening): Markup =>
  html`<tr><th scope="row">${sign(version)}</th><td dir="auto">${headline && html`<p><b>${headline.text}</b></p>`}${lead && html`<p>${lead.text}</p>`}</td></tr>
`;

const line = ({ excerpt, places: where, readings }: KindLine): Markup =>
  html`<tr><td dir="auto">${excerpt.before}${excerpt.words ? html`<del>${excerpt.words}</del>` : html`<i class="silent">${NOTHING}</i>`}${excerpt.after} ${places(where)}</td><td>${readings.map(reading)}</td></tr>
`;

const reading = ({ words, why, places: where }: KindReading): Markup =>
  html`<p dir="auto">${words === omits ? html`<i class="silent">omits</i>` : html`<ins>${words}</ins>`} ${places(where)} <span class="place">${why}</span></p>`;
