import { html, type Markup } from '../markup.ts';
import type { Report } from '../report.ts';
import { sourceOf } from '../versions.ts';
import { SOURCES } from '../wording.ts';
import { sign, wide } from './parts.ts';

export const sources = ({ versions }: Report): Markup => html`<section id="sources">
<h2>${SOURCES.title}</h2>
${wide(
  SOURCES.title,
  html`<table><thead><tr>${SOURCES.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${versions.map(
    (
      version,
    ) => html`<tr><th scope="row">${sign(version.siglum)}</th><td><bdi>${version.outlet}</bdi></td><td><bdi>${sourceOf(version).file}</bdi></td><td class="hash">${sourceOf(version).sha256}</td></tr>
`,
  )}</tbody></table>`,
)}
</section>
`;
