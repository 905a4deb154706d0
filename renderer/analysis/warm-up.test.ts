import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collateStory } from '../../shared/analysis.ts';
import { compare, versionsOf } from '../../shared/compare.ts';
import type { Analyst } from './analyst.ts';
import { type Answer, type Job, jobSchema } from './protocol.ts';
import { warmUp } from './warm-up.ts';

/** Answers as the worker does, which refuses a job that its schema does not know. */
function worker() {
  const jobs: Job[] = [];
  const answer = (job: Job): Answer => {
    if (job.type === 'structure') {
      const versions = job.articles.flatMap((article) => versionsOf(article));
      const library = { versions, stories: [] };
      return { type: 'structure', library };
    }
    return { type: 'base', base: '' };
  };
  const analyst: Analyst = {
    ask: async (job) => {
      jobs.push(v.parse(jobSchema, job));
      return answer(job);
    },
    cancel: () => {},
  };
  return { jobs, analyst };
}

test('an invented story goes the way of a real one: its versions are linked, and their words compared', async () => {
  const { jobs, analyst } = worker();
  await warmUp(analyst, () => jobs.length < 3);
  expect(jobs.map(({ type }) => type)).toEqual(['structure', 'base', 'compare']);
  const [, base, pair] = jobs;
  if (base?.type !== 'base' || pair?.type !== 'compare') throw new Error('The jobs are others.');
  expect(collateStory(base.versions).collation.passages.length).toBeGreaterThan(10);
  const { links } = compare(pair.base, pair.other);
  expect(links.flatMap(({ changes }) => changes).length).toBeGreaterThan(20);
});

test('no two rounds are alike, or the worker would answer from memory', async () => {
  const { jobs, analyst } = worker();
  await warmUp(analyst, () => true);
  expect(new Set(jobs.map((job) => JSON.stringify(job))).size).toBe(jobs.length);
});

test('it ends as soon as a folder is opened', async () => {
  const { jobs, analyst } = worker();
  await warmUp(analyst, () => jobs.length < 4);
  expect(jobs).toHaveLength(4);
  await warmUp(analyst, () => false);
  expect(jobs).toHaveLength(4);
});
