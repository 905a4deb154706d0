import { expect, test } from 'vitest';
import type { Article } from '../../../shared/article.ts';
import { versionOf } from '../../../shared/compare.ts';
import { citation } from './citation.ts';

const ARTICLE: Article = {
  id: 'one',
  file: 'saved/one.txt',
  sha256: '0'.repeat(64),
  encoding: 'UTF-8',
  text: 'The strikes came on Monday.\n\nThey came in response\nto dozens of attacks.',
  metadata: {
    outlet: { value: 'The Herald', from: 'first line' },
    date: { value: '10 January 2024', from: 'first line' },
  },
  hints: [],
  outside: '',
  warnings: [],
};

test('words are cited with outlet, date, paragraph and file', () => {
  const version = versionOf(ARTICLE);
  const start = version.text.indexOf('response');
  expect(citation(version, { start, end: start + 'response\nto dozens'.length })).toBe(
    '“response to dozens” (The Herald, 10 January 2024, ¶ 2, file saved/one.txt)',
  );
});
