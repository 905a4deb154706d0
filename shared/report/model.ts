/** From the analysis of a story to the report on it: each section is one function, and here they meet. */

import type { Analysis } from '../analysis.ts';
import type { Problem } from '../article.ts';
import { ALIGNED_ROLES } from '../article.ts';
import { limits } from '../classify/lexicon.ts';
import { EMPTY_PROJECT, type Project } from '../project/project.ts';
import { apparatus } from './apparatus.ts';
import { doubts } from './doubts.ts';
import { findings } from './findings.ts';
import { kinds } from './kinds.ts';
import { corrections, type Folder, notes } from './notes.ts';
import { outlets } from './outlets.ts';
import { overview } from './overview.ts';
import type { Report, ReportVersion, Section } from './report.ts';
import { SECTIONS } from './report.ts';
import { scores } from './scores.ts';
import { type Sheet, type Signed, sheetOf } from './sheet.ts';
import { countWords } from './words.ts';

export interface ReportInput {
  readonly story: { readonly title: string; readonly why: string };
  readonly analysis: Analysis;
  /** What the folder held and could not be read. */
  readonly problems: readonly Problem[];
  /** In any order. */
  readonly sections: readonly Section[];
  readonly appVersion: string;
  /** What the user wrote about the folder. */
  readonly project?: Project;
  /** All articles of the folder; without it, the story's are taken for all there are. */
  readonly folder?: Folder;
  /** To be printed as it stands. */
  readonly date?: string;
}

/** The report on a story. Deterministic; throws RangeError when the story has no version. */
export function reportOf(input: ReportInput): Report {
  const sheet = sheetOf(input.analysis);
  const { inferred, why } = input.analysis.base;
  const project = input.project ?? EMPTY_PROJECT;
  const folder = input.folder ?? sheet.signed.map(({ version }) => version);
  const sections = SECTIONS.filter((section) => input.sections.includes(section));
  return {
    format: 'variorum-report',
    version: 1,
    app: { name: 'Variorum', version: input.appVersion },
    ...(input.date === undefined ? {} : { date: input.date }),
    story: { title: input.story.title, why: input.story.why },
    base: { siglum: sheet.base.siglum, inferred, why },
    versions: sheet.signed.map(reportVersion),
    tables: { ...input.analysis.lexicon, limits: limits(input.analysis.lexicon.language) },
    problems: input.problems,
    corrections: corrections(sheet, project.corrections),
    sections,
    ...Object.assign({}, ...sections.map((section) => DATA[section]?.(sheet, project, folder))),
  };
}

/** The data of each section that has any of its own. */
const DATA: Readonly<
  Partial<Record<Section, (sheet: Sheet, project: Project, folder: Folder) => Partial<Report>>>
> = {
  findings: (sheet) => ({ findings: findings(sheet) }),
  scores: ({ pairs }) => ({ scores: pairs.map(scores) }),
  overview: (sheet) => ({ overview: overview(sheet) }),
  kinds: (sheet) => ({ kinds: kinds(sheet) }),
  outlets: (sheet) => ({ outlets: outlets(sheet) }),
  apparatus: (sheet) => ({ apparatus: apparatus(sheet) }),
  redline: ({ pairs }) => ({
    redline: pairs.map(({ other, comparison: { links, rows, guards, doubts } }) => ({
      other,
      links,
      rows,
      guards,
      doubts,
    })),
  }),
  doubts: (sheet) => ({ doubts: doubts(sheet) }),
  notes: (sheet, project, folder) => ({ notes: notes(sheet, project.notes, folder) }),
};

function reportVersion({ siglum, version }: Signed): ReportVersion {
  const { file, sha256, encoding, metadata, warnings, text, blocks, sentences, inferred } = version;
  const compared = sentences.filter(({ role }) => ALIGNED_ROLES.has(role));
  const words = {
    all: countWords(text),
    compared: compared.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0),
  };
  const outlet = metadata.outlet?.value ?? file;
  return {
    siglum,
    outlet,
    file,
    sha256,
    encoding,
    metadata,
    words,
    warnings,
    text,
    blocks,
    sentences,
    ...(inferred && { inferred }),
  };
}
