import type { Report } from '../report.ts';
import { section } from './parts.ts';
import { type Html, html } from './tag.ts';

export const methodSection = (_report: Report): Html =>
  section(
    'method',
    'Method',
    html`<p>Each file’s text is cut into blocks, and each block is given a role. Headline, standfirst, headings and body
are compared; captions, agency lines, teasers and further articles are set aside, kept here, and counted. The compared
blocks are cut into sentences. Sentences of two versions are linked by their words, weighted by how rare these are, and
by their neighbours; a link may join several sentences on either side, and it is called moved when it crosses the
reading order of the others. Words are compared inside links only. Differences of case, quotation marks, punctuation
and spelling are called cosmetic and are not counted as divergence.</p>
<p>A sentence is called dropped or added when no sentence of the other version answers to it. That says what the text
at hand holds, not what an editor did or meant. Ranges count UTF-16 code units of the text as it was extracted from the
file whose SHA-256 is given; the first is inside, the last outside.</p>`,
  );
