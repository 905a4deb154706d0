import { describe, expect, test } from 'vitest';
import { LAST, LEAD, MORE, wrapped } from './examples.ts';
import { paragraphs } from './paragraphs.ts';

/** In capitals, so that no line goes on in lower case: only the margin tells which lines belong together. */
const TEXT = `${LEAD} ${MORE}`.toUpperCase();

const count = (lines: readonly string[]): number => paragraphs(lines.join('\n')).length;

describe('lines are put together', () => {
  test.each([
    ['from 30 columns on', 40, 20],
    ['up to 132 columns', 125, 200],
  ])('where they were wrapped %s: at %s, not at %s', (_, inside, outside) => {
    const long = `${TEXT} ${LAST.toUpperCase()} ${TEXT.replaceAll('E', 'I')} ${TEXT.replaceAll('A', 'O')}`;
    expect(count(wrapped(long, inside))).toBe(1);
    const lines = wrapped(long, outside);
    expect(count(lines)).toBe(lines.length);
  });

  test('from three ends of lines on: two may stand at the margin by chance', () => {
    const lines = wrapped(TEXT, 40);
    expect(count(lines.slice(0, 5))).toBe(1);
    expect(count(lines.slice(0, 3))).toBe(3);
  });

  test('where most ends of lines stand at the margin, not where half of them do', () => {
    const full = 'THE SHIPS WAIT OUTSIDE OF THE HARBOUR';
    const poem = (short: number) =>
      Array.from({ length: 10 }, (_, i) => (i % 10 < short ? 'A SHIP COMES IN' : full));
    expect(count(poem(1))).toBe(2);
    expect(count(poem(5))).toBe(10);
  });

  test('around a few that are wider than the margin, not where every third one is', () => {
    const wide = `${MORE} ${LAST}`;
    const page = (wider: number) => [...wrapped(TEXT, 40), ...Array(wider).fill(`\n${wide}`)];
    expect(wrapped(TEXT, 40)).toHaveLength(7);
    expect(count(page(1))).toBe(2);
    expect(count(page(3))).toBe(10);
  });
});

describe('in wrapped text', () => {
  const [first = '', ...rest] = wrapped(TEXT, 40);
  test('a line that ends early ends its paragraph, if it ends a quarter of the width before the margin', () => {
    const endedAt = (length: number) =>
      count([first, 'ON A DAY IN JUNE THE SHIPS WENT OUT TO SEA'.slice(0, length), ...rest]);
    expect(endedAt(30)).toBe(1);
    expect(endedAt(24)).toBe(2);
  });
  test('a line that stands in by two spaces begins a paragraph; one space is a slip', () => {
    const indented = (spaces: number) => count([first, ' '.repeat(spaces) + rest[0], ...rest.slice(1)]);
    expect(indented(1)).toBe(1);
    expect(indented(3)).toBe(2);
  });
});

test('a line goes on in lower case if it has forty characters', () => {
  const page = (line: string) => count([line, 'has not set a deadline for it', '', LAST]);
  expect(page('Iraq wants a quick and orderly exit of US-led forces but')).toBe(2);
  expect(page('Iraq wants a quick exit but')).toBe(3);
});
