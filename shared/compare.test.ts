import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { compare, versionOf } from './compare.ts';
import { sampleArticle } from './testing.ts';

const article = (text: string): Article => sampleArticle(text, text, { file: `${text.slice(0, 8)}.txt` });

test('the blocks of a version lie end to end and cover its text', () => {
  const text = '\n\nOne paragraph. Two sentences.\n\n  Another.\n\n';
  const { blocks } = versionOf(article(text));
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

test('a changed figure is a change inside a link, not two unrelated sentences', () => {
  const a = versionOf(article('The strikes came after dozens of drone attacks on US forces.'));
  const b = versionOf(article('The strikes came after at least 100 drone attacks on US forces.'));
  const [link] = compare(a, b).links;
  expect(link?.changes.map((change) => a.text.slice(change.a.start, change.a.end))).toContain('dozens of');
});

test('a partial link says which stretches only one side has', () => {
  const short = 'Mayor Ilse Brandt blamed the storm for the damage to the harbour.';
  const more = `${short.slice(0, -1)}, a claim which the harbour’s pilots vehemently dispute before the court.`;
  const [a, b] = [
    versionOf(article(`Ferries sank.\n\n${short}`)),
    versionOf(article(`Ferries sank.\n\n${more}`)),
  ];
  const [, link] = compare(a, b).links;
  expect(link?.relation).toBe('partial');
  expect(link?.only?.a).toEqual([]);
  expect(link?.only?.b.map(({ start, end }) => b.text.slice(start, end))).toEqual([
    ', a claim which the harbour’s pilots vehemently dispute before the court',
  ]);
});
