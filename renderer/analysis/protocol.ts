/** What the window asks of its worker, and what it gets back. `added`: the user's words for the word tables. */
import * as v from 'valibot';
import type { Analysis } from '../../shared/analysis.ts';
import { ROLES } from '../../shared/article.ts';
import { additionsSchema } from '../../shared/classify/additions.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { articleSchema, problemSchema } from '../../shared/contract.ts';
import type { Divergence } from '../../shared/divergence/divergence.ts';
import { correctionSchema } from '../../shared/project/project.ts';
import type { Branch } from '../../shared/relations/tree.ts';
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
  v.object({
    type: v.literal('structure'),
    articles: list(articleSchema),
    corrections: list(correctionSchema),
  }),
  v.object({
    type: v.literal('compare'),
    base: versionSchema,
    other: versionSchema,
    /** The story's, BCP 47. */
    language: v.string(),
    added: additionsSchema,
  }),
  /** All versions of a story; `base` is the id of the one that the reader chose, or empty. */
  v.object({
    type: v.literal('analyse'),
    versions: list(versionSchema),
    base: v.string(),
    added: additionsSchema,
  }),
  v.object({
    type: v.literal('report'),
    format: v.picklist(['html', 'json']),
    story: v.object({ title: v.string(), why: v.string() }),
    /** The story's; the base, told by its id, is one of them. */
    versions: list(versionSchema),
    base: v.string(),
    problems: list(problemSchema),
    added: additionsSchema,
    /** ISO 8601. */
    date: v.string(),
  }),
]);
export type Job = v.InferOutput<typeof jobSchema>;
export type AnalyseJob = Extract<Job, { type: 'analyse' }>;
export type ReportJob = Extract<Job, { type: 'report' }>;

/** What is known of a whole story. */
export interface StoryAnalysis {
  readonly analysis: Analysis;
  readonly tree: Branch;
  readonly divergences: readonly Divergence[];
}

/** What each job yields. The worker is part of the window, so its answers are typed but not parsed again. */
export type Answer =
  | { readonly type: 'structure'; readonly library: Library }
  /** Without the versions, which the window has; `share`: see shareInCommon. */
  | { readonly type: 'compare'; readonly found: Omit<Comparison, 'versions'>; readonly share: number }
  | { readonly type: 'analyse'; readonly found: StoryAnalysis }
  | { readonly type: 'report'; readonly content: string }
  | { readonly type: 'failed'; readonly message: string };
