import { expect, test } from 'vitest';
import { reportName } from './report-file.ts';

const name = (title: string) => reportName(title, 'html');

test('a report is named after its story', () => {
  expect(name('Iraq seeks US-led exit')).toBe('Iraq seeks US led exit - divergences.html');
});

test('a title cannot lead out of the folder, nor hold what a file system refuses', () => {
  expect(name('../../etc/passwd')).toBe('etc passwd - divergences.html');
  expect(name('a\\b:c*?"<>|\u0000\n')).toBe('a b c - divergences.html');
  expect(name('…')).toBe('Story - divergences.html');
});

test('a long title is cut', () => {
  expect(name('ل'.repeat(400)).length).toBeLessThan(85);
});
