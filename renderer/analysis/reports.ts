/** Reports, in the worker: made once of a story, then shown and written with the sections that are chosen. */
import packageJson from '../../package.json' with { type: 'json' };
import {
  type Analysis,
  type AnalysisProgress,
  analyseCollated,
  collateStory,
} from '../../shared/analysis.ts';
import type { Version } from '../../shared/article.ts';
import type { Additions } from '../../shared/classify/additions.ts';
import type { Correction } from '../../shared/project/project.ts';
import { WRITERS } from '../../shared/report/formats.ts';
import { renderHtml } from '../../shared/report/html/page.ts';
import { reportOf } from '../../shared/report/model.ts';
import { type Report, SECTIONS, type Section } from '../../shared/report/report.ts';
import type { Answer, PreviewJob, ReportInput, ReportJob } from './protocol.ts';
import { rememberLast } from './remember.ts';

/**
 * What a preview may hold, in characters of HTML: a browser lays it out in about a second. A story of five versions stays
 * below, the sides of fifty versions take ten times as much.
 */
export const MOST_PREVIEWED = 1_000_000;

/** Kept for the story that is read: its base is told before the rest of its analysis is asked for. */
export const collatedOf = rememberLast(collateStory);

/** Kept likewise: the views of a whole story and its report are made of the same analysis. */
export const analysisOf = rememberLast(
  (
    versions: readonly Version[],
    chosen: string,
    added: Additions,
    corrections: readonly Correction[],
    told?: AnalysisProgress,
  ): Analysis => analyseCollated(collatedOf(versions, chosen, corrections, told), added, corrections, told),
);

/** A report in one of its formats. */
export const written = async ({ format, type: _, ...input }: ReportJob): Promise<string | Uint8Array> =>
  WRITERS[format].render(reportFor(input));

/** As many of the first sections as are shown at once; all of them if `whole`. */
export function preview({ whole, type: _, ...input }: PreviewJob): Extract<Answer, { type: 'preview' }> {
  const report = reportFor(input);
  const shown = whole ? report.sections.length : fitting(report);
  return {
    type: 'preview',
    page: renderHtml(withOnly(report, report.sections.slice(0, shown))),
    left: report.sections.slice(shown),
  };
}

/** How many of the first sections stay below the most that is previewed; the first is shown however long it is. */
function fitting(report: Report): number {
  let characters = 0;
  const tooMuch = report.sections.findIndex((section) => {
    characters += renderHtml(withOnly(report, [section])).length;
    return characters > MOST_PREVIEWED;
  });
  return tooMuch === -1 ? report.sections.length : Math.max(1, tooMuch);
}

const reportFor = ({ sections, ...input }: ReportInput): Report => withOnly(wholeReport(input), sections);

const wholeReport = rememberLast(
  ({ versions, base, added, ...input }: Omit<ReportInput, 'sections'>): Report =>
    reportOf({
      ...input,
      analysis: analysisOf(versions, base, added, input.project.corrections),
      sections: SECTIONS,
      appVersion: packageJson.version,
    }),
);

/** The report with some of its sections, as if it had been made with them: what is undefined is in no format. */
function withOnly(report: Report, sections: readonly Section[]): Report {
  const others = SECTIONS.filter((section) => !sections.includes(section));
  return {
    ...report,
    ...Object.fromEntries(others.map((section) => [section, undefined])),
    sections: SECTIONS.filter((section) => sections.includes(section)),
  };
}
