import type { ReportJob } from './analysis/protocol.ts';
import { shownProblems } from './outlet.ts';
import type { State } from './state/state.ts';
import { storyOf, versionsOf } from './state/wanted.ts';

/** What the worker needs for a report on the story that is read; undefined while there is none. */
export function reportJob(state: State, format: ReportJob['format'], now: Date): ReportJob | undefined {
  const story = storyOf(state);
  if (!story) return undefined;
  return {
    type: 'report',
    format,
    story: { title: story.title, why: story.why },
    versions: versionsOf(state, story),
    base: state.selection.base,
    problems: shownProblems(state.folder.problems, state.project.present.blind.on),
    added: state.settings.tables,
    date: dayOf(now),
  };
}

/** The day where the reader is, as ISO 8601 has it. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');

/** Room for the ending, within what file systems take (255 bytes, in scripts of three bytes a letter). */
const MOST_LETTERS = 60;

export const reportName = ({ story, format }: Pick<ReportJob, 'story' | 'format'>): string =>
  fileName(story.title, 'divergences', format);

/** A file name that every system takes: letters, digits and spaces of the title, and what the file holds. */
export function fileName(title: string, what: string, format: string): string {
  const letters = title
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .slice(0, MOST_LETTERS)
    .trim();
  return `${letters || 'Story'} - ${what}.${format}`;
}
