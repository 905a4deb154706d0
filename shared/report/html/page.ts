import { html, Markup } from '../markup.ts';
import type { Report, Section } from '../report.ts';
import { isPublished } from '../versions.ts';
import { CORRECTED, SECTION_NAMES } from '../wording.ts';
import { apparatusSection } from './apparatus.ts';
import { corrections } from './corrections.ts';
import { doubtsSection } from './doubts.ts';
import { findingsSection } from './findings.ts';
import { kindsSection } from './kinds.ts';
import { methodSection } from './method.ts';
import { notesSection } from './notes.ts';
import { outletsSection } from './outlets.ts';
import { overviewSection } from './overview.ts';
import { sign } from './parts.ts';
import { provenanceSection } from './provenance.ts';
import { redlineSection } from './redline.ts';
import { scoresSection } from './scores.ts';
import { sources } from './sources.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const RENDERERS: Readonly<Record<Section, (report: Report) => Markup>> = {
  provenance: provenanceSection,
  findings: findingsSection,
  scores: scoresSection,
  overview: overviewSection,
  kinds: kindsSection,
  outlets: outletsSection,
  apparatus: apparatusSection,
  redline: redlineSection,
  doubts: doubtsSection,
  notes: notesSection,
  method: methodSection,
};

/** The report as one file that needs nothing else: no script, no font, no image, no network. */
export const renderHtml = (report: Report): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Markup(STYLE_HASH)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.story.title} · divergence report</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${head(report)}
<main>
${!report.sections.includes('provenance') && sources(report)}${report.sections.map((section) => RENDERERS[section](report))}${corrections(report)}
</main>
</body>
</html>
`.text;

function head(report: Report): Markup {
  const base = report.versions.find(({ siglum }) => siglum === report.base.siglum);
  return html`<header>
<p class="eyebrow">Divergence report</p>
<h1 dir="auto">${report.story.title}</h1>
<p class="lede">${report.versions.filter(isPublished).length} versions of one story · base ${sign(report.base.siglum)} <bdi>${base?.outlet}</bdi>, ${report.base.inferred ? html`inferred: ${report.base.why}` : 'chosen'}${report.date !== undefined && html` · ${report.date}`}</p>
<nav aria-label="Sections">${report.sections.map((section) => html`<a href="#${section}">${SECTION_NAMES[section]}</a> `)}${report.corrections.length > 0 && html`<a href="#corrections">${CORRECTED}</a>`}</nav>
</header>
`;
}
