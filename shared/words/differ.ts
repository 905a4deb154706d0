/** Where two texts differ, word by word: the alignment that the passes of `changes.ts` then make presentable. */
import { diffArrays } from 'diff';
import { alignAffine } from './affine.ts';
import { anchorsIn } from './anchors.ts';
import { type Hunk, lengthA, lengthB, type TextPair } from './pair.ts';

/** Up to this many cells (500 words by 500) the exact alignment takes some milliseconds; beyond, anchors cut first. */
const MAX_CELLS = 250_000;
/** Anchors inside stretches between anchors; words that are unique only there show up after one or two rounds. */
const MAX_ROUNDS = 6;
/** Insertions and deletions that `diffArrays` may look for; its work is the square of this. Beyond, it gives up. */
const MAX_EDIT_LENGTH = 1000;

export interface Differing {
  readonly hunks: readonly Hunk[];
  /** A stretch was too long and too different to be compared inside: it is given as one hunk. */
  readonly cutShort: boolean;
}

/** The hunks of two texts. Bounded: long texts without words in common are cut short, and say so. */
export function differing(pair: TextPair): Differing {
  const whole = { aStart: 0, aEnd: pair.a.words.length, bStart: 0, bEnd: pair.b.words.length };
  return within(pair, whole, MAX_ROUNDS);
}

function within(pair: TextPair, window: Hunk, rounds: number): Differing {
  const inner = withoutCommonEnds(pair, window);
  if (lengthA(inner) === 0 && lengthB(inner) === 0) return { hunks: [], cutShort: false };
  if (lengthA(inner) === 0 || lengthB(inner) === 0) return { hunks: [inner], cutShort: false };
  if (lengthA(inner) * lengthB(inner) <= MAX_CELLS)
    return { hunks: alignAffine(pair, inner), cutShort: false };
  const anchors = rounds > 0 ? anchorsIn(pair, inner) : [];
  if (anchors.length === 0) return byEditLength(pair, inner);
  const parts = between(anchors, inner).map((part) => within(pair, part, rounds - 1));
  return { hunks: parts.flatMap(({ hunks }) => hunks), cutShort: parts.some(({ cutShort }) => cutShort) };
}

/** Equal words at the ends always pair in a best alignment, so leaving them out loses nothing. */
function withoutCommonEnds({ a, b }: TextPair, window: Hunk): Hunk {
  let { aStart, aEnd, bStart, bEnd } = window;
  while (aStart < aEnd && bStart < bEnd && a.words[aStart] === b.words[bStart]) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && a.words[aEnd - 1] === b.words[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  return { aStart, aEnd, bStart, bEnd };
}

/** The stretches between pairs of tokens that are taken as fixed. */
function between(anchors: readonly (readonly [number, number])[], window: Hunk): Hunk[] {
  let [aStart, bStart] = [window.aStart, window.bStart];
  const ends: readonly (readonly [number, number])[] = [...anchors, [window.aEnd, window.bEnd]];
  return ends.map(([aEnd, bEnd]) => {
    const part = { aStart, aEnd, bStart, bEnd };
    aStart = aEnd + 1;
    bStart = bEnd + 1;
    return part;
  });
}

/** Myers' algorithm as `diff` has it: right for long stretches without anchors, where few words have meaning. */
function byEditLength({ a, b }: TextPair, window: Hunk): Differing {
  const left = Array.from(a.words.subarray(window.aStart, window.aEnd));
  const right = Array.from(b.words.subarray(window.bStart, window.bEnd));
  const parts = diffArrays(left, right, { maxEditLength: MAX_EDIT_LENGTH });
  if (!parts) return { hunks: [window], cutShort: true };
  const hunks: Hunk[] = [];
  let { aStart, bStart } = window;
  let open = { aStart, bStart };
  for (const { added, removed, value } of [...parts, { added: false, removed: false, value: [] }]) {
    if (!added && !removed) {
      if (aStart > open.aStart || bStart > open.bStart) hunks.push({ ...open, aEnd: aStart, bEnd: bStart });
      open = { aStart: aStart + value.length, bStart: bStart + value.length };
    }
    if (!added) aStart += value.length;
    if (!removed) bStart += value.length;
  }
  return { hunks, cutShort: false };
}
