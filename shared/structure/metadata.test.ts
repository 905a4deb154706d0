import { expect, test } from 'vitest';
import type { Article, Metadata } from '../article.ts';
import { versionOf } from '../compare.ts';

const LEAD =
  'Iraq wants a quick and orderly exit of US-led forces but has not set a deadline, the prime minister said.';
const article = (text: string, file: string, metadata: Metadata = {}): Article => ({
  id: 'sha',
  file,
  sha256: '0'.repeat(64),
  encoding: 'UTF-8',
  text,
  metadata,
  hints: [],
  outside: '',
  warnings: [],
});

const TEXT = `Iraq seeks quick exit of US forces\n\nBy Ahmed Rasheed\n\nPublished: January 10, 2024\n\n${LEAD}`;

test('headline, byline and date come from the text’s own lines, and say so', () => {
  const { metadata } = versionOf(article(TEXT, 'outlet-a.txt'));
  expect(metadata.headline).toEqual({
    value: 'Iraq seeks quick exit of US forces',
    from: 'the headline in the text',
  });
  expect(metadata.byline).toEqual({ value: 'Ahmed Rasheed', from: 'the byline in the text' });
  expect(metadata.date).toEqual({
    value: 'January 10, 2024',
    from: 'the line “Published: January 10, 2024”',
  });
});

test('a line that names the outlet wins over the file’s name', () => {
  const { metadata } = versionOf(article(`The Morning Courier\n\nJanuary 10, 2024\n\n${TEXT}`, 'a.txt'));
  expect(metadata.outlet).toEqual({ value: 'The Morning Courier', from: 'the line by the headline' });
  expect(metadata.headline?.value).toBe('Iraq seeks quick exit of US forces');
});

test('a date before the text counts', () => {
  const { metadata } = versionOf(article(` date 2024-01-10 ${LEAD}`, 'outlet-c.txt'));
  expect(metadata.date?.value).toBe('2024-01-10');
});

test.each([
  ['outlet-a.txt', 'outlet-a', 'the file’s name'],
  ['saved/outlet-a.html', 'outlet-a', 'the file’s name'],
  ['outlet-a/article 1.txt', 'outlet-a', 'the folder’s name'],
  ['2.txt', '2', 'the file’s name'],
])('the file %s stands in for the outlet: %s', (file, value, from) => {
  expect(versionOf(article(LEAD, file)).metadata.outlet).toEqual({ value, from });
});

test('what the reader of the format found wins', () => {
  const outlet = { value: 'Example News', from: 'JSON-LD' };
  expect(versionOf(article(TEXT, 'outlet-a.txt', { outlet })).metadata.outlet).toEqual(outlet);
});

test('the day on which a PDF was made gives way to the date in its text', () => {
  const date = { value: '2026-11-22', from: 'PDF properties (CreationDate)' };
  expect(versionOf(article(TEXT, 'a.pdf', { date })).metadata.date?.value).toBe('January 10, 2024');
  expect(versionOf(article(LEAD, 'a.pdf', { date })).metadata.date).toEqual(date);
});
