/** Runs the pipeline off the window's thread. One job in, one answer out, and before it how far the work is; ending the worker cancels. */
import * as v from 'valibot';
import { ofOutlets } from '../../shared/analysis.ts';
import type { Version } from '../../shared/article.ts';
import { languageOf } from '../../shared/classify/language.ts';
import { tablesOf } from '../../shared/classify/lexicon.ts';
import { compare } from '../../shared/compare.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { divergences } from '../../shared/divergence/divergences.ts';
import { tree } from '../../shared/relations/tree.ts';
import { wording } from '../../shared/relations/wording.ts';
import type { StoryFacts } from '../state/state.ts';
import { comparedWords, shareInCommon } from './counts.ts';
import {
  type Answer,
  type BaseJob,
  type Compared,
  type FindingsJob,
  type Job,
  jobSchema,
  type Progress,
  type Reply,
  type StoryFindings,
} from './protocol.ts';
import { analysisOf, collatedOf, preview, written } from './reports.ts';
import { createStructurer, nowAndThen } from './structured.ts';

const structurer = createStructurer();

const reply = (message: Reply): void => postMessage(message);

async function answer(job: Job, tell: (progress: Progress) => void): Promise<Answer> {
  switch (job.type) {
    case 'structure':
      return { type: 'structure', library: structurer.structured(job, tell) };
    case 'sentences':
      structurer.prepare(job.articles);
      return { type: 'sentences' };
    case 'facts':
      return { type: 'facts', facts: factsOf(job.versions) };
    case 'compare': {
      const comparison = compare(job.base, job.other, tablesOf(job), job.corrections);
      return { type: 'compare', ...compared(comparison) };
    }
    case 'base':
      return based(job);
    case 'analyse':
      return {
        type: 'analyse',
        analysis: analysisOf(job.versions, job.base, job.added, job.corrections, (stage, done, all) =>
          tell({ stage, done, all }),
        ),
      };
    case 'findings':
      return { type: 'findings', findings: findingsOf(job) };
    case 'report':
      return { type: 'report', content: await written(job) };
    case 'preview':
      return preview(job);
  }
}

const factsOf = (versions: readonly Version[]): StoryFacts => ({
  language: languageOf(versions),
  words: new Map(versions.map((version) => [version.id, comparedWords(version)])),
});

function based({ versions, base: chosen, corrections }: BaseJob): Answer {
  const found = collatedOf(versions, chosen, corrections);
  // Of the outlets: what is read side by side at first are two of them, not what was put together of them.
  const { collation, base } = found.outlets ?? found;
  return { type: 'base', base: collation.versions[base.version]?.id ?? '' };
}

const compared = ({ versions: [, other], ...found }: Comparison): Compared => ({
  found,
  share: shareInCommon(other, found.links),
});

function findingsOf({ versions, base, added, corrections }: FindingsJob): StoryFindings {
  const analysis = analysisOf(versions, base, added, corrections);
  const outlets = ofOutlets(analysis);
  const { collation, base: nearest } = outlets;
  return {
    tree: tree(collation, wording(collation), nearest.version),
    divergences: divergences(outlets, tablesOf(analysis.lexicon)),
  };
}

addEventListener('message', async (event: MessageEvent<unknown>) => {
  const tell = nowAndThen<Progress>(
    (progress) => reply({ type: 'progress', ...progress }),
    () => performance.now(),
  );
  try {
    reply(await answer(v.parse(jobSchema, event.data), tell));
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
