/** What the window asks of its worker, and what it gets back. `added`: the user's words for the word tables. */
import * as v from 'valibot';
import type { ANALYSIS_STAGES, Analysis } from '../../shared/analysis.ts';
import { ROLES } from '../../shared/article.ts';
import { additionsSchema } from '../../shared/classify/additions.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { articleSchema, problemSchema } from '../../shared/contract.ts';
import type { Divergence } from '../../shared/divergence/divergence.ts';
import { correctionSchema, projectSchema } from '../../shared/project/project.ts';
import type { Branch } from '../../shared/relations/tree.ts';
import { FORMATS } from '../../shared/report/formats.ts';
import { SECTIONS, type Section } from '../../shared/report/report.ts';
import type { STAGES } from '../../shared/story/stories.ts';
import type { Library, StoryFacts } from '../state/state.ts';

const list = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.readonly());

const range = { start: v.number(), end: v.number() };
const role = v.picklist(ROLES);
const versionSchema = v.object({
  ...articleSchema.entries,
  blocks: list(v.object({ ...range, role, why: v.string() })),
  sentences: list(v.object({ ...range, role, block: v.number() })),
  inferred: v.exactOptional(v.literal(true)),
});

const reportEntries = {
  story: v.object({ title: v.string(), why: v.string() }),
  /** The story's; the chosen base, told by its id, is one of them. Empty if none was chosen. */
  versions: list(versionSchema),
  base: v.string(),
  problems: list(problemSchema),
  project: projectSchema,
  added: additionsSchema,
  sections: list(v.picklist(SECTIONS)),
  /** ISO 8601. */
  date: v.string(),
};

/** All versions of a story; `base` is the id of the one that the reader chose, or empty. */
const storyEntries = {
  versions: list(versionSchema),
  base: v.string(),
  added: additionsSchema,
  corrections: list(correctionSchema),
};

export const jobSchema = v.variant('type', [
  v.object({
    type: v.literal('structure'),
    articles: list(articleSchema),
    corrections: list(correctionSchema),
  }),
  /** Takes articles apart ahead of the structure job that will have them. */
  v.object({ type: v.literal('sentences'), articles: list(articleSchema) }),
  v.object({ type: v.literal('facts'), versions: list(versionSchema) }),
  v.object({
    type: v.literal('compare'),
    base: versionSchema,
    other: versionSchema,
    /** The story's, BCP 47. */
    language: v.string(),
    added: additionsSchema,
    corrections: list(correctionSchema),
  }),
  v.object({ type: v.literal('analyse'), ...storyEntries }),
  /** What is found in an analysis: it takes as long again, and not every view waits for it. */
  v.object({ type: v.literal('findings'), ...storyEntries }),
  /** The base of a story alone, chosen or inferred. */
  v.object({
    type: v.literal('base'),
    versions: list(versionSchema),
    base: v.string(),
    corrections: list(correctionSchema),
  }),
  v.object({ type: v.literal('report'), format: v.picklist(FORMATS), ...reportEntries }),
  /** Not `whole`: the first sections only, where all of them would be slow to show. */
  v.object({ type: v.literal('preview'), whole: v.boolean(), ...reportEntries }),
]);
export type Job = v.InferOutput<typeof jobSchema>;
export type StructureJob = Extract<Job, { type: 'structure' }>;
export type FindingsJob = Extract<Job, { type: 'findings' }>;
export type BaseJob = Extract<Job, { type: 'base' }>;
export type ReportJob = Extract<Job, { type: 'report' }>;
export type PreviewJob = Extract<Job, { type: 'preview' }>;
/** What a report is made of, whatever becomes of it. */
export type ReportInput = Omit<PreviewJob, 'type' | 'whole'>;

/** What is found in the analysis of a story, or of its outlets where a consensus is the base. */
export interface StoryFindings {
  readonly tree: Branch;
  readonly divergences: readonly Divergence[];
}

/** A comparison without its versions, which the window has; `share`: see shareInCommon. */
export interface Compared {
  readonly found: Omit<Comparison, 'versions'>;
  readonly share: number;
}

/** What each job yields. The worker is part of the window, so its answers are typed but not parsed again. */
export type Answer =
  | { readonly type: 'structure'; readonly library: Library }
  | { readonly type: 'sentences' }
  | { readonly type: 'facts'; readonly facts: StoryFacts }
  | ({ readonly type: 'compare' } & Compared)
  /** Its id. */
  | { readonly type: 'base'; readonly base: string }
  | { readonly type: 'analyse'; readonly analysis: Analysis }
  | { readonly type: 'findings'; readonly findings: StoryFindings }
  | { readonly type: 'report'; readonly content: string | Uint8Array }
  /** A web page, and the sections that were chosen and are not in it. */
  | { readonly type: 'preview'; readonly page: string; readonly left: readonly Section[] }
  | { readonly type: 'failed'; readonly message: string };

/** How far a job is: with how many of how many articles, or pairs of versions, in this stage of the work. */
export interface Progress {
  readonly stage: 'sentences' | (typeof STAGES)[number] | (typeof ANALYSIS_STAGES)[number];
  readonly done: number;
  readonly all: number;
}

/** What comes from the worker: any number of times how far it is, then the answer. */
export type Reply = Answer | ({ readonly type: 'progress' } & Progress);
