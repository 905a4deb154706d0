/**
 * Which of two versions is read first. Where two answers are equally good (a sentence that both versions have twice), one
 * must be taken; taken in an order that hangs on the texts alone, it is the same one whichever side the caller names first.
 */
import type { Alignment, Doubt, Link } from '../comparison.ts';
import type { Features } from './features.ts';
import type { Locks, SentencePair } from './locks.ts';

/** Whether A's text comes before B's, sentence by sentence in code units; so do equal texts. */
export function inTurn({ sentences: a }: Features, { sentences: b }: Features): boolean {
  const differs = a.findIndex(({ text }, at) => text !== b[at]?.text);
  if (differs < 0) return a.length <= b.length;
  return (a[differs]?.text ?? '') < (b[differs]?.text ?? '');
}

/** The alignment as seen from the other side. */
export const turnedAlignment = ({ links, doubts }: Alignment): Alignment => ({
  links: inOrder(links.map((link) => ({ ...link, a: link.b, b: link.a }))),
  doubts: [...seenFrom('b', doubts), ...seenFrom('a', doubts)],
});

/** What is said of one side, said of the other. */
const seenFrom = (side: Doubt['side'], doubts: readonly Doubt[]): Doubt[] =>
  doubts.flatMap((doubt) =>
    doubt.side === side ? [{ ...doubt, side: side === 'a' ? ('b' as const) : ('a' as const) }] : [],
  );

/** In reading order of A. */
export const inOrder = (links: readonly Link[]): Link[] =>
  [...links].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));

/** The corrections as seen from the other side. */
export const turnedLocks = ({ linked, apart, moved, stays }: Locks): Locks => ({
  linked: turned(linked),
  apart: turned(apart),
  moved: turned(moved),
  stays: turned(stays),
});

const turned = (pairs: readonly SentencePair[]): SentencePair[] => pairs.map(([i, j]) => [j, i]);
