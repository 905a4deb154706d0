import { describe, expect, test } from 'vitest';
import { article, LEAD, MORE, roles, words } from './examples.ts';

/** The role of the line that begins like this. */
const roleOf = (text: string, line: string): string | undefined =>
  roles(article(text))
    .find((block) => block.includes(`: ${line}`))
    ?.split(':')[0];

test.each([
  ['Iraq and its neighbours', 'boilerplate'],
  ['Iraq and its many neighbours today', 'body'],
])('between byline and text, a label has four words at most: %s, %s', (line, role) => {
  expect(roleOf(`Iraq seeks quick exit\n\nBy Ann Lee\n\n${line}\n\nWhat we know\n\n${LEAD}`, line)).toBe(
    role,
  );
});

describe('readers’ comments are known by answers and ages behind their heading', () => {
  const SAID =
    'Keep the boat and sell the bridge, if anybody wants to have it, before the winter comes to us.';
  /** The role of what is said behind these lines and the heading. */
  const said = (lines: readonly string[]) =>
    roleOf([LEAD, MORE, '12 Comments', ...lines, SAID].join('\n\n'), SAID);
  const names = (count: number) => Array.from({ length: count }, (_, i) => `Reader number ${i}`);
  test('two of them do', () => {
    expect(said(['Marge', '2 hours ago', 'Reply'])).toBe('boilerplate');
    expect(said(['Marge', '2 hours ago', 'Hal'])).toBe('body');
  });
  test('among the twelve paragraphs behind it', () => {
    expect(said([...names(9), '2 hours ago', 'Reply'])).toBe('boilerplate');
    expect(said([...names(15), '2 hours ago', 'Reply'])).toBe('body');
  });
});

test.each([
  [50, 'boilerplate'],
  [80, 'body'],
])('what is said of the writer below the text, in %s words: %s', (count, role) => {
  const about = `Ann Lee is a reporter for the Gazette, ${words(count - 8)}.`;
  expect(roleOf(`Iraq seeks quick exit\n\nBy Ann Lee\n\n${LEAD}\n\n${MORE}\n\n${about}`, 'Ann Lee is')).toBe(
    role,
  );
});
