/** What the tests of this folder give to the rules, and look at. */
import type { Article, RoleHint } from '../article.ts';
import { sampleArticle } from '../testing.ts';
import { structure } from './structure.ts';

export const article = (text: string, more: Partial<Article> = {}): Article =>
  sampleArticle('sha', text, { file: 'outlet.txt', ...more });

export const LEAD =
  'Iraq wants a quick and orderly exit of US-led forces but has not set a deadline, the prime minister said on Tuesday.';
export const MORE =
  'Calls for their departure have gained steam after a series of strikes on groups close to Iran, which the government condemned.';
export const LAST =
  'The Pentagon said it had no plans to withdraw its 2,500 troops, which are in Iraq at the invitation of its government.';

/** So many words, none of which stands there twice. */
export const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

/** Breaks lines as a terminal or a mail program does. */
export function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

export function roles(of: Article, corrections: readonly RoleHint[] = []): string[] {
  return structure(of, corrections).map(
    ({ start, end, role }) => `${role}: ${of.text.slice(start, end).trim()}`,
  );
}
