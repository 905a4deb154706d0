/** Moves between stories as corrections: what is apart is said as well, or the next reading would put it back. */
import type { Correction } from './project.ts';

const pairs = (some: readonly string[], others: readonly string[], together: boolean): Correction[] =>
  some.flatMap((one) =>
    others
      .filter((other) => other !== one)
      .map((other): Correction => ({ type: 'story', articles: [one, other], together })),
  );

/** Takes an article out of the story `from` into the story `to`, given by their articles' ids; `to` may be empty. */
export const placed = (article: string, from: readonly string[], to: readonly string[]): Correction[] => [
  ...pairs([article], from, false),
  ...pairs([article], to, true),
];

/** Makes two stories one. */
export const merged = (one: readonly string[], other: readonly string[]): Correction[] =>
  pairs(one, other, true);
