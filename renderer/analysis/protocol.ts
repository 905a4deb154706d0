/** What the window asks of its worker, and what it gets back. */
import * as v from 'valibot';
import type { Article } from '../../shared/article.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { articleSchema } from '../../shared/contract.ts';
import type { Library } from '../state/state.ts';

export const jobSchema = v.variant('type', [
  v.object({ type: v.literal('structure'), articles: v.array(articleSchema) }),
  v.object({ type: v.literal('compare'), base: articleSchema, other: articleSchema }),
]);
export type Job =
  | { readonly type: 'structure'; readonly articles: readonly Article[] }
  | { readonly type: 'compare'; readonly base: Article; readonly other: Article };

/** What each job yields. The worker is part of the window, so its answers are typed but not parsed again. */
export type Answer =
  | { readonly type: 'structure'; readonly library: Library }
  | { readonly type: 'compare'; readonly comparison: Comparison }
  | { readonly type: 'failed'; readonly message: string };
