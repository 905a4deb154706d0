/** From versions and comparisons to the report: each section is one function, and here they meet. */
import { ALIGNED_ROLES, type Problem, type Version } from '../article.ts';
import type { Comparison } from '../comparison.ts';
import { doubts } from './doubts.ts';
import { outletCard } from './outlets.ts';
import type { Report, ReportVersion, Section, Siglum } from './report.ts';
import { scores } from './scores.ts';
import { siglum } from './siglum.ts';
import { countWords } from './words.ts';

export interface ReportInput {
  readonly story: { readonly title: string; readonly why: string };
  readonly versions: readonly Version[];
  readonly base: { readonly id: string; readonly why: string };
  /** The base (first) with each other version, in the order of `versions`. */
  readonly comparisons: readonly Comparison[];
  readonly problems: readonly Problem[];
  readonly sections: readonly Section[];
  readonly appVersion: string;
  readonly date?: string;
}

/** A comparison whose versions are known by their sigla. */
export interface Pair {
  readonly base: Siglum;
  readonly other: Siglum;
  readonly comparison: Comparison;
}

/** The report on a story. Deterministic; throws RangeError when the base is not among the versions. */
export function reportOf(input: ReportInput): Report {
  const sigla = new Map(input.versions.map(({ id }, index) => [id, siglum(index)]));
  const base = siglumOf(sigla, input.base.id);
  const pairs = input.comparisons.map((comparison): Pair => {
    return { base, other: siglumOf(sigla, comparison.versions[1].id), comparison };
  });
  return {
    format: 'variorum-report',
    version: 1,
    app: { name: 'Variorum', version: input.appVersion },
    ...(input.date === undefined ? {} : { date: input.date }),
    story: input.story,
    base: { siglum: base, why: input.base.why },
    versions: input.versions.map((version) => reportVersion(version, siglumOf(sigla, version.id))),
    problems: input.problems,
    sections: input.sections,
    ...chosen(input, pairs),
  };
}

/** The data of the sections that were chosen. */
function chosen(input: ReportInput, pairs: readonly Pair[]): Partial<Report> {
  const wants = (section: Section) => input.sections.includes(section);
  return {
    ...(wants('scores') && { scores: pairs.map(scores) }),
    ...(wants('outlets') && { outlets: pairs.map(outletCard) }),
    ...(wants('redline') && {
      redline: pairs.map(({ other, comparison: { links, rows } }) => ({ other, links, rows })),
    }),
    ...(wants('doubts') && { doubts: doubts(input.versions, pairs) }),
  };
}

function reportVersion(version: Version, sign: Siglum): ReportVersion {
  const { file, sha256, encoding, metadata, warnings, text, blocks, sentences } = version;
  const compared = sentences.filter(({ role }) => ALIGNED_ROLES.has(role));
  const words = {
    all: countWords(text),
    compared: compared.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0),
  };
  const outlet = metadata.outlet?.value ?? file;
  return { siglum: sign, outlet, file, sha256, encoding, metadata, words, warnings, text, blocks, sentences };
}

function siglumOf(sigla: ReadonlyMap<string, Siglum>, id: string): Siglum {
  const found = sigla.get(id);
  if (found === undefined) throw new RangeError(`no version ${id} in the story`);
  return found;
}
