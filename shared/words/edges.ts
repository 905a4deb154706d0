/**
 * Slides insertions and deletions to the edges of phrases. "the cat, the dog" against "the cat, the bird, the dog" can
 * be told as "+ the bird," or "+ , the bird" or "+ bird, the": all three are right, and one is what a person would say.
 */

import { type Hunk, isSubstitution, lengthA, type TextPair } from './pair.ts';
import { isStopword } from './same.ts';
import type { Token } from './tokens.ts';

/** Points for a stretch that begins and ends where phrases do. Only their order matters, not their size. */
const STARTS_WITH_JOINT = 2;
const ENDS_WITH_FUNCTION_WORD = -1;
const SPLITS_BRACKETS = -3;

/** How far to look (tokens, each way): text that repeats itself for longer has no better edge further on. */
const FARTHEST = 50;

/** What a phrase that is added to another begins with. */
const JOINTS = new Set(['and', 'or', 'but', 'nor', ',', ';']);
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** Moves each insertion and deletion within the room that equal words leave it, to where it scores highest. */
export function slideToEdges(pair: TextPair, hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const last = result.at(-1);
    result.push(isSubstitution(hunk) ? hunk : slid(pair, hunk, last, hunks[index + 1]));
  });
  return result;
}

/** Room ends one word from a neighbour, so that two hunks never come to touch. */
function slid({ a, b }: TextPair, hunk: Hunk, last: Hunk | undefined, next: Hunk | undefined): Hunk {
  const inA = lengthA(hunk) > 0;
  const { tokens, words } = inA ? a : b;
  const [start, end] = inA ? [hunk.aStart, hunk.aEnd] : [hunk.bStart, hunk.bEnd];
  const first = Math.max(last ? (inA ? last.aEnd : last.bEnd) + 1 : 0, start - FARTHEST);
  const stop = Math.min(next ? (inA ? next.aStart : next.bStart) - 1 : tokens.length, end + FARTHEST);
  let [best, most] = [0, edgePoints(tokens, start, end)];
  const consider = (by: number, points: number) => {
    if (points > most || (points === most && by > best)) [best, most] = [by, points];
  };
  for (let by = -1; start + by >= first && words[start + by] === words[end + by]; by--)
    consider(by, edgePoints(tokens, start + by, end + by));
  for (let by = 1; end + by <= stop && words[start + by - 1] === words[end + by - 1]; by++)
    consider(by, edgePoints(tokens, start + by, end + by));
  return moved(hunk, best);
}

const moved = (hunk: Hunk, by: number): Hunk => ({
  aStart: hunk.aStart + by,
  aEnd: hunk.aEnd + by,
  bStart: hunk.bStart + by,
  bEnd: hunk.bEnd + by,
});

function edgePoints(tokens: readonly Token[], start: number, end: number): number {
  const [first, last] = [tokens[start], tokens[end - 1]];
  let points = first && JOINTS.has(first.canonical) ? STARTS_WITH_JOINT : 0;
  if (last && isStopword(last.canonical)) points += ENDS_WITH_FUNCTION_WORD;
  return splitsBrackets(tokens, start, end) ? points + SPLITS_BRACKETS : points;
}

/** A bracket inside has its other half outside. */
function splitsBrackets(tokens: readonly Token[], start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end && depth >= 0; at++) {
    const mark = tokens[at]?.canonical ?? '';
    if (OPENING.has(mark)) depth++;
    if (CLOSING.has(mark)) depth--;
  }
  return depth !== 0;
}
