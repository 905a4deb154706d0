import { analyse } from '../analysis.ts';
import type { Version } from '../article.ts';
import type { Additions } from '../classify/additions.ts';
import { type ReportInput, reportOf } from './model.ts';
import type { Report } from './report.ts';

/** What a report needs when nobody has analysed the story yet. */
export interface StoryInput extends Omit<ReportInput, 'analysis'> {
  readonly versions: readonly Version[];
  /** Id of the version that the others are compared with; without it, the likeliest is inferred. */
  readonly base?: string;
  /** What the user added to the word tables. */
  readonly added?: Additions;
}

/** Compares the versions of a story, as the project's corrections have it, and reports on them. Throws RangeError when there is none. */
export const reportOnVersions = ({ versions, base, added, ...input }: StoryInput): Report =>
  reportOf({ ...input, analysis: analyse(versions, base, added, input.project?.corrections) });
