/** Runs the pipeline off the window's thread. One message in, one message out; ending the worker cancels. */
import * as v from 'valibot';
import type { Article, Version } from '../../shared/article.ts';
import { compare, versionOf, versionsOf } from '../../shared/compare.ts';
import { stories } from '../../shared/story/stories.ts';
import { type Answer, type Job, jobSchema } from './protocol.ts';

const known = new Map<string, Version>();

/** An article's structure is worked out once, though it takes part in many comparisons. */
const version = (article: Article): Version => known.get(article.id) ?? remember(versionOf(article));

function remember(found: Version): Version {
  known.set(found.id, found);
  return found;
}

function answer(job: Job): Answer {
  switch (job.type) {
    case 'structure': {
      known.clear();
      const versions = job.articles.flatMap((article) => versionsOf(article)).map(remember);
      return { type: 'structure', library: { versions, stories: stories(versions) } };
    }
    case 'compare':
      return { type: 'compare', comparison: compare(version(job.base), version(job.other)) };
  }
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  try {
    postMessage(answer(v.parse(jobSchema, event.data)));
  } catch (error) {
    const failed: Answer = {
      type: 'failed',
      message: error instanceof Error ? error.message : String(error),
    };
    postMessage(failed);
  }
});
