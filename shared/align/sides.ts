/**
 * Which of two versions is read first. Where two answers are equally good (a sentence that both versions have twice), one
 * must be taken; taken in an order that hangs on the texts alone, it is the same one whichever side the caller names first.
 */
import type { Link } from '../comparison.ts';
import type { Features } from './features.ts';
import type { Locks, SentencePair } from './locks.ts';

/** Whether A's text comes before B's, sentence by sentence in code units; so do equal texts. */
export function inTurn({ sentences: a }: Features, { sentences: b }: Features): boolean {
  const differs = a.findIndex(({ text }, at) => text !== b[at]?.text);
  if (differs < 0) return a.length <= b.length;
  return (a[differs]?.text ?? '') < (b[differs]?.text ?? '');
}

/** The links as seen from the other side. */
export const turnedLinks = (links: readonly Link[]): Link[] =>
  links.map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest }));

/** The corrections as seen from the other side. */
export const turnedLocks = ({ linked, apart, moved, stays }: Locks): Locks => ({
  linked: turned(linked),
  apart: turned(apart),
  moved: turned(moved),
  stays: turned(stays),
});

const turned = (pairs: readonly SentencePair[]): SentencePair[] => pairs.map(([i, j]) => [j, i]);
