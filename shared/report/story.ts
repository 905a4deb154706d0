import { compare } from '../compare.ts';
import { type ReportInput, reportOf } from './model.ts';
import type { Report } from './report.ts';

type StoryInput = Omit<ReportInput, 'base' | 'comparisons'>;

/** Compares the first version of a story with each other one and reports on them; there must be one at least. */
export function reportOnVersions(input: StoryInput): Report {
  const [base, ...others] = input.versions;
  if (!base) throw new RangeError('a story without versions');
  return reportOf({
    ...input,
    base: { id: base.id, why: 'the first of the folder' },
    comparisons: others.map((other) => compare(base, other)),
  });
}
