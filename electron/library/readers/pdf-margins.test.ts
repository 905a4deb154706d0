import { expect, test } from 'vitest';
import type { Fragment } from './pdf-fragments.ts';
import { withoutMargins } from './pdf-margins.ts';

const HEAD = 'The Harbour Gazette';

/** A page of twelve lines; its running head, if any, is the line with this number. */
const page = (head?: number): Fragment[] =>
  Array.from({ length: 12 }, (_, i) => ({
    text: i + 1 === head ? HEAD : `${'abcdefghijkl'[i]}${'!'.repeat(head ?? 0)}`,
    left: 50,
    right: 250,
    y: 100 + 12 * i,
    size: 10,
  }));

const keepsHead = (pages: readonly Fragment[][]): boolean =>
  withoutMargins(pages)
    .kept.flat()
    .some(({ text }) => text === HEAD);

test('a running head is one of the first three lines', () => {
  expect(keepsHead([page(3), page(3)])).toBe(false);
  expect(keepsHead([page(5), page(5)])).toBe(true);
});

test('a running head stands on three of ten pages at least', () => {
  const pages = (headed: number) => Array.from({ length: 10 }, (_, i) => page(i < headed ? 1 : undefined));
  expect(keepsHead(pages(4))).toBe(false);
  expect(keepsHead(pages(2))).toBe(true);
});
