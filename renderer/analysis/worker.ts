/** Runs the pipeline off the window's thread. One message in, one message out; ending the worker cancels. */
import * as v from 'valibot';
import type { Version } from '../../shared/article.ts';
import { languageOf } from '../../shared/classify/language.ts';
import { tablesOf } from '../../shared/classify/lexicon.ts';
import { compare, versionsOf } from '../../shared/compare.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { divergences } from '../../shared/divergence/divergences.ts';
import { rolesFor, storiesFor, withMetadata } from '../../shared/project/corrections.ts';
import { tree } from '../../shared/relations/tree.ts';
import { wording } from '../../shared/relations/wording.ts';
import { type Story, stories } from '../../shared/story/stories.ts';
import { comparedWords, shareInCommon } from './counts.ts';
import {
  type AnalyseJob,
  type Answer,
  type BaseJob,
  type Compared,
  type Job,
  jobSchema,
  type StoryAnalysis,
} from './protocol.ts';
import { analysisOf, preview, written } from './reports.ts';

async function answer(job: Job): Promise<Answer> {
  switch (job.type) {
    case 'structure': {
      const { articles, corrections } = job;
      const versions = articles.flatMap((article) =>
        versionsOf(withMetadata(article, corrections), rolesFor(article, corrections)),
      );
      const words = new Map(versions.map((version) => [version.id, comparedWords(version)]));
      const found = stories(versions, storiesFor(corrections, versions));
      return {
        type: 'structure',
        library: { versions, stories: found, words, languages: languagesOf(versions, found) },
      };
    }
    case 'compare': {
      const comparison = compare(job.base, job.other, tablesOf(job), job.corrections);
      return { type: 'compare', ...compared(comparison) };
    }
    case 'base':
      return based(job);
    case 'analyse':
      return { type: 'analyse', found: analysed(job) };
    case 'report':
      return { type: 'report', content: await written(job) };
    case 'preview':
      return preview(job);
  }
}

/** The analysis is remembered: the views of the whole story are made of the same one. */
function based({ versions, base: chosen, added, corrections }: BaseJob): Answer {
  const { collation, base, comparisons } = analysisOf(versions, chosen, added, corrections);
  return {
    type: 'base',
    base: collation.versions[base.version]?.id ?? '',
    compared: comparisons.map((one) => ({ other: one.versions[1].id, ...compared(one) })),
  };
}

const compared = ({ versions: [, other], ...found }: Comparison): Compared => ({
  found,
  share: shareInCommon(other, found.links),
});

const languagesOf = (versions: readonly Version[], found: readonly Story[]): Map<string, string> =>
  new Map(
    found.map((story) => [story.id, languageOf(versions.filter(({ id }) => story.versions.includes(id)))]),
  );

function analysed({ versions, base, added, corrections }: AnalyseJob): StoryAnalysis {
  const analysis = analysisOf(versions, base, added, corrections);
  const { collation } = analysis;
  return {
    analysis,
    tree: tree(collation, wording(collation), analysis.base.version),
    divergences: divergences(analysis, tablesOf(analysis.lexicon)),
  };
}

addEventListener('message', async (event: MessageEvent<unknown>) => {
  try {
    postMessage(await answer(v.parse(jobSchema, event.data)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failed: Answer = { type: 'failed', message };
    postMessage(failed);
  }
});
