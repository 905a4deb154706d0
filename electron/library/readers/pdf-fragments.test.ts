import { expect, test } from 'vitest';
import { fragmentsOf } from './pdf-fragments.ts';

/** An item of type, forty points wide, as pdf.js gives it: from the left, from the bottom. */
const item = (str: string, x: number, y: number, size = 10) => ({
  str,
  width: 40,
  transform: [size, 0, 0, size, x, y],
});

/** What becomes of two items; the second stands so far behind the first, and is raised by so much. */
const together = (gap: number, raised = 0): string =>
  fragmentsOf([item('harbour', 50, 700), item('master', 90 + gap, 700 + raised)])
    .fragments.map(({ text }) => text)
    .join(' | ');

test.each([
  ['kerning', 1, 'harbourmaster'],
  ['a space', 2, 'harbour master'],
  ['a wide space of a justified line', 8, 'harbour master'],
  ['the gap between two columns', 15, 'harbour | master'],
])('%s: %s points', (_, gap, text) => {
  expect(together(gap)).toBe(text);
});

test.each([
  ['a little off the line', 3, 'harbour master'],
  ['in another line', 6, 'harbour | master'],
])('%s: %s points higher', (_, raised, text) => {
  expect(together(3, raised)).toBe(text);
});

test.each([
  [6, 'harbour'],
  [9, 'harbour7'],
])('a raised number of %s points behind ten-point type: %s', (size, text) => {
  const found = fragmentsOf([item('harbour', 50, 700), item('7', 90, 703, size)]).fragments;
  expect(found.map((fragment) => fragment.text)).toEqual([text]);
});
