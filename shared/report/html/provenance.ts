import type { Fact, Problem } from '../../article.ts';
import { html, type Markup, webLink } from '../markup.ts';
import type { Report, ReportVersion } from '../report.ts';
import { share } from '../share.ts';
import { wordTables } from '../tables.ts';
import { sourceOf } from '../versions.ts';
import { section, signedName } from './parts.ts';

export const provenanceSection = (report: Report): Markup =>
  section(
    'provenance',
    html`<p>${report.app.name} ${report.app.version}. Why these belong together: ${report.story.why}.</p>
<div class="cards">${report.versions.map((version) => card(version, version.siglum === report.base.siglum))}</div>
${wordTables(report.tables).map((told) => html`<p>${told}</p>`)}
${report.problems.length > 0 && html`<h3>Not read</h3>${problems(report.problems)}`}`,
  );

const card = (version: ReportVersion, base: boolean): Markup => html`<article class="card">
<h3>${signedName(version.siglum, version.outlet)}${base && html` <span class="kind">base</span>`}</h3>
<dl>
${fact('Headline', version.metadata.headline)}${fact('Byline', version.metadata.byline)}${fact('Date', version.metadata.date)}
${version.metadata.url && html`<dt>Address</dt><dd>${webLink(version.metadata.url.value)} ${from(version.metadata.url)}</dd>`}
<dt>File</dt><dd><bdi>${sourceOf(version).file}</bdi></dd>
<dt>SHA-256</dt><dd class="hash">${sourceOf(version).sha256}</dd>
<dt>Encoding</dt><dd>${sourceOf(version).encoding}</dd>
<dt>Words</dt><dd>${version.words.all}; compared: ${share(version.words.compared, version.words.all)}</dd>
</dl>
${version.warnings.length > 0 && problems(version.warnings)}
</article>
`;

const fact = (label: string, found: Fact | undefined): Markup | undefined =>
  found && html`<dt>${label}</dt><dd><bdi>${found.value}</bdi> ${from(found)}</dd>`;

const from = (found: Fact): Markup => html`<span class="from">(${found.from})</span>`;

const problems = (list: readonly Problem[]): Markup =>
  html`<ul class="problems">${list.map(({ file, message, advice }) => html`<li><bdi>${file}</bdi>: ${message} ${advice}</li>`)}</ul>`;
