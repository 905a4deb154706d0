import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Of a long list, what is in the document: what is in sight, and what holds the list's place in the tab order. */
export const withKept = (range: Range, kept: number): number[] =>
  [...new Set([...defaultRangeExtractor(range), kept])].sort((x, y) => x - y);
