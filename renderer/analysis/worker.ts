/** Runs the pipeline off the window's thread. One message in, one message out; ending the worker cancels. */
import * as v from 'valibot';
import packageJson from '../../package.json' with { type: 'json' };
import { compare, versionsOf } from '../../shared/compare.ts';
import { renderHtml } from '../../shared/report/html/page.ts';
import { renderJson } from '../../shared/report/json.ts';
import { SECTIONS } from '../../shared/report/report.ts';
import { reportOnVersions } from '../../shared/report/story.ts';
import { stories } from '../../shared/story/stories.ts';
import { type Answer, type Job, jobSchema, type ReportJob } from './protocol.ts';

function answer(job: Job): Answer {
  switch (job.type) {
    case 'structure': {
      const versions = job.articles.flatMap((article) => versionsOf(article));
      return { type: 'structure', library: { versions, stories: stories(versions) } };
    }
    case 'compare':
      return { type: 'compare', comparison: compare(job.base, job.other) };
    case 'report':
      return { type: 'report', content: report(job) };
  }
}

function report({ format, type: _, ...input }: ReportJob): string {
  const made = reportOnVersions({ ...input, sections: SECTIONS, appVersion: packageJson.version });
  return format === 'html' ? renderHtml(made) : renderJson(made);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  try {
    postMessage(answer(v.parse(jobSchema, event.data)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failed: Answer = { type: 'failed', message };
    postMessage(failed);
  }
});
