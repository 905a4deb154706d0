import { expect, test } from 'vitest';
import type { Article } from '../../shared/article.ts';
import type { Correction } from '../../shared/project/project.ts';
import { sampleArticle } from '../../shared/testing.ts';
import type { Progress, StructureJob } from './protocol.ts';
import { createStructurer, nowAndThen } from './structured.ts';

const articles = ['The port was closed.', 'The port is open.', 'Rain fell on the hills.'].map((text, i) =>
  sampleArticle(`${i}`, text),
);

const job = (of: readonly Article[], corrections: readonly Correction[] = []): StructureJob => ({
  type: 'structure',
  articles: of,
  corrections,
});

test('of a folder that changed, only what changed is taken apart anew', () => {
  const { structured } = createStructurer();
  const [port, open, rain] = structured(job(articles)).versions;
  const edited = sampleArticle('9', 'The port was closed again.');
  const { versions } = structured(job([edited, ...articles.slice(1)]));
  expect(versions.map((version) => [port, open, rain].indexOf(version))).toEqual([-1, 1, 2]);
});

test('what was taken apart ahead is not taken apart again, and makes the same library', () => {
  const { prepare, structured } = createStructurer();
  prepare(articles.slice(0, 2));
  const library = structured(job(articles));
  expect(library).toEqual(createStructurer().structured(job(articles)));
  prepare(articles.slice(2));
  expect(structured(job(articles)).versions[0]).toBe(library.versions[0]);
});

test('an article that was put right is taken apart as it is now, and as it was when that is taken back', () => {
  const { prepare, structured } = createStructurer();
  prepare(articles);
  const outlet = {
    type: 'metadata',
    article: '0',
    file: '',
    field: 'outlet',
    value: 'Harbour News',
  } as const;
  const outlets = (corrections: readonly Correction[]) =>
    structured(job(articles, corrections)).versions.map(({ metadata }) => metadata.outlet?.value);
  expect(outlets([outlet])[0]).toBe('Harbour News');
  expect(outlets([])[0]).toBe('0');
});

test('each stage tells of each article', () => {
  const told: string[] = [];
  const { versions } = createStructurer().structured(job(articles), ({ stage, done, all }) =>
    told.push(`${stage} ${done}/${all}`),
  );
  expect(versions.length).toBe(3);
  expect(told).toEqual(
    ['sentences', 'words', 'stories'].flatMap((stage) => [0, 1, 2].map((done) => `${stage} ${done}/3`)),
  );
});

test('what is told often is told now and then', () => {
  let time = 0;
  const told: number[] = [];
  const tell = nowAndThen<Progress>(
    ({ done }) => told.push(done),
    () => time,
  );
  for (let done = 0; done < 40; done++, time += 10) tell({ stage: 'words', done, all: 40 });
  expect(told).toEqual([10, 20, 30]);
});
