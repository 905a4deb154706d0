import type { ReportFormat } from '../shared/contract.ts';
import { SECTIONS, type Section } from '../shared/report/report.ts';
import type { ReportInput } from './analysis/protocol.ts';
import { shownProblems, shownProject } from './outlet.ts';
import type { State } from './state/state.ts';
import { chosenIn, storyOf, versionsOf } from './state/wanted.ts';
import { REPORT } from './words.ts';

/** What the worker needs for a report on the story that is read; undefined while there is none. */
export function reportInput(state: State, now: Date): ReportInput | undefined {
  const story = storyOf(state);
  if (!story || state.structure !== 'done') return undefined;
  const project = state.project.present;
  return {
    story: { title: story.title, why: story.why },
    versions: versionsOf(state, story),
    base: chosenIn(state, story),
    problems: shownProblems(state.folder.problems, project.blind.on),
    added: state.settings.tables,
    project: shownProject(project, state.library.versions),
    sections: chosenSections(state),
    date: dayOf(now),
  };
}

/** In the report's order. */
export const chosenSections = ({ settings }: State): readonly Section[] =>
  SECTIONS.filter((section) => !settings.report.without.includes(section));

/** The day where the reader is, as ISO 8601 has it. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');

/** Room for the ending, within what file systems take (255 bytes, in scripts of three bytes a letter). */
const MOST_LETTERS = 60;

export const reportName = (title: string, format: ReportFormat): string =>
  fileName(title, REPORT.file.report, format === 'tei' ? 'xml' : format);

/** A file name that every system takes: letters, digits and spaces of the title, and what the file holds. */
export function fileName(title: string, what: string, format: string): string {
  const letters = title
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .slice(0, MOST_LETTERS)
    .trim();
  return `${letters || REPORT.file.untitled} - ${what}.${format}`;
}
