import { expect, test } from 'vitest';
import type { Article, Version } from '../article.ts';
import { compare } from '../compare.ts';
import { sampleVersion } from '../testing.ts';
import { guardOf } from './guard.ts';

const version = (text: string, more: Partial<Article> = {}): Version =>
  sampleVersion(text.slice(0, 20), text, { file: 'outlet.txt', ...more });

const BODY =
  'Iraq wants a quick and orderly exit of US-led forces but has not set a deadline, the prime minister said on Tuesday.';
const CAPTION =
  'An Iraqi soldier salutes from a military vehicle during a parade in Baghdad, Iraq, 06 January 2024. (EPA)';

test('a sentence that stands in a caption is found there', () => {
  const found = guardOf(version(`${BODY}\n\n${CAPTION}\n`))(
    'An Iraqi soldier salutes from a military vehicle during a parade in Baghdad.',
  );
  expect(found?.where).toBe('caption');
  expect(found?.found).toBeGreaterThan(0.9);
});

test('a sentence that stands around the article is found outside', () => {
  const guard = guardOf(
    version(BODY, { outside: 'Menu\nThe Pentagon said it had no plans to withdraw US troops.\nShare' }),
  );
  expect(guard('The Pentagon said that it had no plans to withdraw U.S. troops.')?.where).toBe('outside');
});

test('a sentence that a page breaks over lines is found; parts of it that stand far apart are not', () => {
  const [one, two, three] = ['The Pentagon said it had', 'no plans to withdraw', 'US troops from Iraq.'];
  const found = (...outside: (string | undefined)[]) =>
    guardOf(version(BODY, { outside: outside.join('\n') }))([one, two, three].join(' '))?.where;
  expect(found('Menu', one, two, three, 'Share')).toBe('outside');
  expect(found(one, 'Menu', two, 'Share', three)).toBeUndefined();
});

test.each([
  ['in the words’ own order', 'The Pentagon said it had no plans to withdraw its 2,500 troops.', 'outside'],
  ['with one word changed', 'The Pentagon said it had no aims to withdraw its 2,500 troops.', 'outside'],
  ['not in another order', 'It had its troops to withdraw 2,500, said no plans the Pentagon.', undefined],
  ['if it has four words', 'Had no plans to.', 'outside'],
])('a sentence is found %s', (_, sentence, where) => {
  const outside = 'The Pentagon said it had no plans to withdraw its 2,500 troops.';
  expect(guardOf(version(BODY, { outside }))(sentence)?.where).toBe(where);
});

test.each([
  [400_000, 'outside'],
  [700_000, undefined],
])('a sentence behind %s characters of script is found: %s', (characters, where) => {
  const outside = `${'.'.repeat(characters)}\nThe Pentagon said it had no plans to withdraw US troops.`;
  expect(guardOf(version(BODY, { outside }))('The Pentagon said it had no plans to withdraw.')?.where).toBe(
    where,
  );
});

test.each([
  ['the article’s own text', BODY],
  ['other words', 'The Pentagon has no plans at all to bring its soldiers home.'],
  ['a few words', 'Iraqi soldier salutes.'],
  [
    'half of it only',
    'An Iraqi soldier salutes from a military vehicle while the prime minister of the country gives an interview.',
  ],
])('%s are not found', (_, sentence) => {
  expect(guardOf(version(`${BODY}\n\n${CAPTION}\n`))(sentence)).toBeUndefined();
});

test('a comparison says of an unlinked sentence where the other file has it', () => {
  const a = version(
    `${BODY}\n\nAn Iraqi soldier salutes from a military vehicle during a parade in Baghdad, Iraq.`,
  );
  const b = version(`${BODY}\n\n${CAPTION}\n`);
  expect(compare(a, b).guards).toMatchObject([{ side: 'a', sentence: 1, where: 'caption' }]);
});
