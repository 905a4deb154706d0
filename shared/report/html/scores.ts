import { html, type Markup } from '../markup.ts';
import type { Report, Scores } from '../report.ts';
import { setAside, share } from '../share.ts';
import { versionOf } from '../versions.ts';
import { FATE_NAMES, FATES, SCORES_NOTE, SECTION_NAMES } from '../wording.ts';
import { named, section, sign, wide } from './parts.ts';

export const scoresSection = (report: Report): Markup =>
  section(
    'scores',
    html`<p>${SCORES_NOTE}</p>
${wide(
  SECTION_NAMES.scores,
  html`<table>
<thead><tr><th scope="col">${sign(report.base.siglum)} with</th>${FATES.map((fate) => html`<th scope="col">${FATE_NAMES[fate]}</th>`)}<th scope="col">moved</th><th scope="col">added</th><th scope="col">words set aside</th></tr></thead>
<tbody>${(report.scores ?? []).map((scores) => row(report, scores))}</tbody>
</table>`,
)}`,
  );

const row = (report: Report, { other, base, added }: Scores): Markup =>
  html`<tr><th scope="row">${named(report, other)}</th>${FATES.map((fate) => html`<td>${share(base[fate], base.of)}</td>`)}<td>${share(base.moved, base.of)}</td><td>${share(added.count, added.of)}</td><td>${setAside(versionOf(report, other))}</td></tr>
`;
