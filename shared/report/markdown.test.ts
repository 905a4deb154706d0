import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';
import { HOSTILE, PAIR, report, version } from './samples.ts';

test('a report reads as headings, tables and quotations', () => {
  const text = renderMarkdown(report(PAIR));
  expect(text).toMatch(/^# A story\n/);
  expect(text).toMatch(/^## Scores$/m);
  expect(text).toMatch(/^\| \*\*b Second\*\* .*1 of 3 \(33 %\)/m);
  expect(text).toMatch(/^> Baghdad condemned them\.\n>\n> — a characters 48–71$/m);
});

test('changes are marked in CriticMarkup, inside one line', () => {
  const redline = renderMarkdown(report(PAIR, ['redline'], PAIR[0].id));
  expect(redline).toMatch(/\{--dozens.*?--\}/);
  expect(redline).toMatch(/\{\+\+Nobody was arrested\.\+\+\}/);
  for (const [mark] of redline.matchAll(/\{--[\s\S]*?--\}/g)) expect(mark).not.toContain('\n');
});

test.each(HOSTILE)('%j stays text', (hostile) => {
  const text = renderMarkdown(report([version(`${hostile} One two.`), version('Other words here.')]));
  const unescaped = text.replace(/\\./g, '');
  expect(unescaped).not.toMatch(/<(?!$)/);
  expect(unescaped).not.toMatch(/\]\(|!\[|&#|&lt;/);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
});
