import { html, type Markup } from '../markup.ts';
import type { Report } from '../report.ts';
import { PASSAGES_NOTE, VERBATIM_NOTE } from '../wording.ts';
import { heatMaps } from './heat-map.ts';
import { matrix } from './matrix.ts';
import { section, sign } from './parts.ts';
import { prominence } from './prominence.ts';

export const overviewSection = (report: Report): Markup =>
  report.overview === undefined
    ? html``
    : section(
        'overview',
        html`<h3>Which version has which passage</h3>
${heatMaps(report, report.overview.passages)}
<h3>How alike the versions are</h3>
<div class="figures">
${matrix(report, VERBATIM_NOTE, report.overview.similarity.verbatim)}
${matrix(report, PASSAGES_NOTE, report.overview.similarity.passages)}
</div>
<h3>Where each passage stands</h3>
<p>Each line is a passage of ${sign(report.base.siglum)}, from where it stands there to where it stands in the others: first
sentence on top, last at the bottom. Lines that rise or fall by a quarter of a text or more are dark and numbered.</p>
${prominence(report, report.overview.passages)}`,
      );
