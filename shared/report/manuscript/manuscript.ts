/**
 * The report as a sequence of plain parts, for formats that have headings, paragraphs and tables but no layout of
 * their own. The sections' wording is here once; Markdown and DOCX are two ways to write these parts down.
 */

import type { Report, Section } from '../report.ts';
import { isPublished } from '../versions.ts';
import type { Strand } from '../weave.ts';
import { apparatusParts } from './apparatus.ts';
import { correctionsParts } from './corrections.ts';
import { doubtsParts } from './doubts.ts';
import { findingsParts } from './findings.ts';
import { kindsParts } from './kinds.ts';
import { methodParts } from './method.ts';
import { notesParts } from './notes.ts';
import { outletsParts } from './outlets.ts';
import { overviewParts } from './overview.ts';
import { provenanceParts } from './provenance.ts';
import { redlineParts } from './redline.ts';
import { scoresParts } from './scores.ts';
import { sourcesParts } from './sources.ts';

/** Words with what they are: the report's own, or in an article's voice; base and other are marked as such. A figure is not to be broken over lines. */
export interface Run {
  readonly text: string;
  readonly as?: 'strong' | 'note' | 'base' | 'other' | 'address' | 'figure';
}

export type Text = readonly Run[];

export type Part =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: Text }
  | { readonly type: 'paragraph'; readonly text: Text }
  /** `place` says where it stands in which version. */
  | { readonly type: 'quotation'; readonly text: Text; readonly place: string }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  /** Two whole texts told in one line; what is not only in B gives A's, what is not only in A gives B's. */
  | { readonly type: 'redline'; readonly strands: readonly Strand[] };

const PARTS: Readonly<Record<Section, (report: Report) => Part[]>> = {
  provenance: provenanceParts,
  findings: findingsParts,
  scores: scoresParts,
  overview: overviewParts,
  kinds: kindsParts,
  outlets: outletsParts,
  apparatus: apparatusParts,
  redline: redlineParts,
  doubts: doubtsParts,
  notes: notesParts,
  method: methodParts,
};

export const manuscript = (report: Report): Part[] => [
  ...head(report),
  ...(report.sections.includes('provenance') ? [] : sourcesParts(report)),
  ...report.sections.flatMap((section) => PARTS[section](report)),
  ...correctionsParts(report),
];

function head(report: Report): Part[] {
  const base = report.versions.find(({ siglum }) => siglum === report.base.siglum);
  const why = report.base.inferred ? `inferred: ${report.base.why}` : 'chosen';
  const line = `${report.versions.filter(isPublished).length} versions of one story. Base: ${report.base.siglum} ${base?.outlet ?? ''}, ${why}.`;
  return [
    { type: 'heading', level: 1, text: [{ text: report.story.title }] },
    { type: 'paragraph', text: [{ text: 'Divergence report', as: 'strong' }] },
    { type: 'paragraph', text: [{ text: line }] },
    ...(report.date === undefined
      ? []
      : [{ type: 'paragraph', text: [{ text: report.date }] } satisfies Part]),
  ];
}
