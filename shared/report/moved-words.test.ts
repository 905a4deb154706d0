/** Words that only changed their place inside a sentence are told as moved wherever a report can. */
import { expect, test } from 'vitest';
import { compare } from '../compare.ts';
import { comparisonText } from './comparison-text.ts';
import { renderChangesCsv } from './csv-changes.ts';
import { renderHtml } from './html/page.ts';
import { renderMarkdown } from './markdown.ts';
import { report, version } from './samples.ts';

const EARLY = version(
  'After the strikes on Baghdad airport, the parliament voted for the departure of all foreign forces.',
);
const LATE = version(
  'The parliament voted for the departure of all foreign forces after the strikes on Baghdad airport.',
);
const made = report([EARLY, LATE], undefined, EARLY.id);

test('in the terminal', () => {
  const text = comparisonText(compare(EARLY, LATE)).replace(/\s+/g, ' ');
  expect(text).toContain('[@After the strikes on Baghdad airport@]');
  expect(text).toContain('{@after the strikes on Baghdad airport@}');
});

test('in the web page', () => {
  expect(renderHtml(made)).toMatch(/<del class="within"[^>]*>After the strikes on Baghdad airport<\/del>/);
  expect(renderHtml(made)).toMatch(/<ins class="within"[^>]*>after the strikes on Baghdad airport<\/ins>/);
});

test('in Markdown', () => {
  const text = renderMarkdown(made);
  expect(text).toContain('{--After the strikes on Baghdad airport--}\\[moved\\]');
  expect(text).toContain('{++after the strikes on Baghdad airport++}\\[moved\\]');
});

test('in CSV, once, and not as words taken out and put in as well', () => {
  const lines = renderChangesCsv(made)
    .split('\r\n')
    .filter((line) => /strikes on Baghdad/.test(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^moved words,1,moved within the sentence/);
});
