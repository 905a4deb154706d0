import type { Report, Scores } from '../report.ts';
import { named, section, share, sign } from './parts.ts';
import { type Html, html } from './tag.ts';

/** Columns of the table: the fates of the base's sentences, which add up to all of them, then what stands apart. */
const FATES = ['same', 'cosmetic', 'reworded', 'partial', 'dropped'] as const;

export const scoresSection = (report: Report): Html =>
  section(
    'scores',
    'Scores',
    html`<p>Counted in compared sentences. The first five columns are shares of the base’s sentences and add up to all
of them; moved ones are counted there as well. Added are shares of the other version’s own sentences.</p>
<div class="wide"><table>
<thead><tr><th scope="col">${sign(report.base.siglum)} with</th>${FATES.map((fate) => html`<th scope="col">${fate}</th>`)}<th scope="col">moved</th><th scope="col">added</th></tr></thead>
<tbody>${(report.scores ?? []).map((scores) => row(report, scores))}</tbody>
</table></div>`,
  );

const row = (report: Report, { other, base, added }: Scores): Html =>
  html`<tr><th scope="row">${named(report, other)}</th>${FATES.map((fate) => html`<td>${share(base[fate], base.of)}</td>`)}<td>${share(base.moved, base.of)}</td><td>${share(added.count, added.of)}</td></tr>
`;
