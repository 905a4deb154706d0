import { html, type Markup } from '../markup.ts';
import type { Doubts, Report } from '../report.ts';
import { percent, setAside } from '../share.ts';
import { named, quoted, section } from './parts.ts';

export const doubtsSection = (report: Report): Markup => {
  const { excluded = [], cosmetic = [], uncertain = [], possible = [] } = report.doubts ?? {};
  return section(
    'doubts',
    html`<h3>Differences in spelling and punctuation, folded away</h3>
<ul>${cosmetic.map(({ other, changes }) => html`<li>${named(report, other)}: ${changes}</li>`)}</ul>
<h3>Set aside, not compared (${excluded.length})</h3>
${report.versions.map((version) => {
  const mine = excluded.filter((one) => one.version === version.siglum);
  return (
    mine.length > 0 &&
    html`<h4>${named(report, version.siglum)}: ${setAside(version)} words</h4>
${mine.map((one) => html`<div class="only aside">${quoted(one)}<p class="place"><span class="kind">${one.role}</span> ${one.why}</p></div>`)}`
  );
})}
<h3>Links that may be wrong (${uncertain.length})</h3>
${uncertain.map(pair)}
<h3>Sentences without a link that may have one (${possible.length})</h3>
${possible.map(pair)}`,
  );
};

const pair = ({ base, other, probability }: Doubts['uncertain'][number]): Markup =>
  html`<div class="pair only"><div>${quoted(base)}</div><div>${quoted(other)}<p class="place">right with a probability of ${percent(probability)} %</p></div></div>`;
