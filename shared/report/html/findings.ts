import { html, type Markup } from '../markup.ts';
import type { Finding, FindingReading, Report } from '../report.ts';
import { KEY_FINDINGS } from '../report.ts';
import { percent } from '../share.ts';
import { findingsNote } from '../wording.ts';
import { section, sign } from './parts.ts';
import { within } from './within.ts';

export function findingsSection(report: Report): Markup {
  const all = report.findings ?? [];
  return section(
    'findings',
    html`<p>${findingsNote(all.length)}</p>
<ol class="findings">
${all.slice(0, KEY_FINDINGS).map((finding) => item(report, finding))}</ol>`,
  );
}

const item = (report: Report, finding: Finding): Markup => html`<li value="${finding.number}">
<p class="kind">${[...finding.kinds, finding.note].filter(Boolean).join(' · ')}</p>
<h3>${finding.title}</h3>
<table class="readings-table"><tbody>${finding.readings.map((reading) => row(report, reading))}</tbody></table>
<p class="place">passage ${finding.passages.join(', ')} · sure to ${percent(finding.confidence)} %</p>
</li>
`;

function row(report: Report, { state, text, versions, quotations }: FindingReading): Markup {
  const [first] = quotations;
  const side = versions.includes(report.base.siglum) ? 'base' : 'other';
  return html`<tr><th scope="row">${versions.map(sign)}</th><td dir="auto">${
    state === 'says' && first
      ? within(first.context, first.reading, side)
      : html`<i class="silent">${text}</i>`
  }${places(quotations)}</td></tr>
`;
}

const places = (quotations: FindingReading['quotations']): Markup | false =>
  quotations.length > 0 &&
  html`<p class="place" dir="ltr">${quotations.map(({ reading: { version, start, end } }, index) => html`${index > 0 && ' · '}${sign(version)} ${start}–${end}`)}</p>`;
