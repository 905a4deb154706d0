/**
 * Slides insertions and deletions to the edges of phrases. "the cat, the dog" against "the cat, the bird, the dog" can
 * be told as "+ the bird," or "+ , the bird" or "+ bird, the": all three are right, and one is what a person would say.
 */

import { type Hunk, isLight, isSubstitution, lengthA, type TextPair } from './pair.ts';
import type { Token } from './tokens.ts';

/** Points for a stretch that begins or ends where phrases do. Only their order matters, not their size. */
const POINTS = {
  startsWithConjunction: 2,
  startsWithComma: 2,
  isBracketed: 1.5,
  startsWithClause: 1.2,
  startsWithPreposition: 1,
  afterMark: 0.8,
  beforeMark: 0.6,
  atTextEdge: 0.5,
  endsWithMark: -0.5,
  endsWithFunctionWord: -1,
  splitsBrackets: -3,
};

const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor']);
const CLAUSE_WORDS = new Set('which who that where when while if because whose as so'.split(' '));
const PREPOSITIONS = new Set('of to in on at by for with from into onto upon about over under'.split(' '));
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const PAUSES = new Set([',', ';', ':', '.', '?', '!', '-']);

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
  const first = last ? (inA ? last.aEnd : last.bEnd) + 1 : 0;
  const stop = next ? (inA ? next.aStart : next.bStart) - 1 : tokens.length;
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
  const inside = tokens.slice(start, end);
  return (
    startPoints(inside, tokens[start - 1]) +
    endPoints(inside, tokens[start - 1], tokens[end]) +
    bracketPoints(inside)
  );
}

function startPoints(inside: readonly Token[], before: Token | undefined): number {
  const first = inside[0]?.canonical ?? '';
  const after =
    before === undefined
      ? POINTS.atTextEdge
      : PAUSES.has(before.canonical) && inside[0]?.kind !== 'mark'
        ? POINTS.afterMark
        : 0;
  if (CONJUNCTIONS.has(first)) return after + POINTS.startsWithConjunction;
  if (first === ',' || first === ';') return after + POINTS.startsWithComma;
  if (CLAUSE_WORDS.has(first)) return after + POINTS.startsWithClause;
  return PREPOSITIONS.has(first) ? after + POINTS.startsWithPreposition : after;
}

function endPoints(inside: readonly Token[], before: Token | undefined, next: Token | undefined): number {
  const last = inside.at(-1);
  const isBeforeMark = next && (PAUSES.has(next.canonical) || CLOSING.has(next.canonical));
  const ahead = next === undefined ? POINTS.atTextEdge : isBeforeMark ? POINTS.beforeMark : 0;
  if (!last || !isLight(last) || CLOSING.has(last.canonical)) return ahead;
  if (last.kind === 'word') return ahead + POINTS.endsWithFunctionWord;
  return before && !PAUSES.has(before.canonical) ? ahead + POINTS.endsWithMark : ahead;
}

/** A bracket whose other half is outside is the worst edge; a stretch that is one bracket is a good one. */
function bracketPoints(inside: readonly Token[]): number {
  let [depth, closedAt] = [0, -1];
  for (const [index, { canonical }] of inside.entries()) {
    if (OPENING.has(canonical)) depth++;
    if (CLOSING.has(canonical) && --depth === 0 && closedAt < 0) closedAt = index;
    if (depth < 0) return POINTS.splitsBrackets;
  }
  if (depth > 0) return POINTS.splitsBrackets;
  return OPENING.has(inside[0]?.canonical ?? '') && closedAt === inside.length - 1 ? POINTS.isBracketed : 0;
}
