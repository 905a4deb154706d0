import { expect, test } from 'vitest';
import { sampleArticle } from '../../shared/testing.ts';
import type { Progress } from './protocol.ts';
import { nowAndThen, structured } from './structured.ts';

const articles = ['The port was closed.', 'The port is open.', 'Rain fell on the hills.'].map((text, i) =>
  sampleArticle(`${i}`, text),
);

test('each stage tells of each article', () => {
  const told: string[] = [];
  const { versions } = structured({ type: 'structure', articles, corrections: [] }, ({ stage, done, all }) =>
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
