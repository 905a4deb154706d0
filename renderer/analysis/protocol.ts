/** What the window asks of its worker, and what it gets back. */
import * as v from 'valibot';
import { ROLES } from '../../shared/article.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { articleSchema, problemSchema } from '../../shared/contract.ts';
import type { Library } from '../state/state.ts';

const list = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.readonly());

const range = { start: v.number(), end: v.number() };
const role = v.picklist(ROLES);
const versionSchema = v.object({
  ...articleSchema.entries,
  blocks: list(v.object({ ...range, role, why: v.string() })),
  sentences: list(v.object({ ...range, role, block: v.number() })),
});

export const jobSchema = v.variant('type', [
  v.object({ type: v.literal('structure'), articles: list(articleSchema) }),
  v.object({ type: v.literal('compare'), base: versionSchema, other: versionSchema }),
  v.object({
    type: v.literal('report'),
    format: v.picklist(['html', 'json']),
    story: v.object({ title: v.string(), why: v.string() }),
    /** The story's; the base, told by its id, is one of them. */
    versions: list(versionSchema),
    base: v.string(),
    problems: list(problemSchema),
    /** ISO 8601. */
    date: v.string(),
  }),
]);
export type Job = v.InferOutput<typeof jobSchema>;
export type ReportJob = Extract<Job, { type: 'report' }>;

/** What each job yields. The worker is part of the window, so its answers are typed but not parsed again. */
export type Answer =
  | { readonly type: 'structure'; readonly library: Library }
  | { readonly type: 'compare'; readonly comparison: Comparison }
  | { readonly type: 'report'; readonly content: string }
  | { readonly type: 'failed'; readonly message: string };
