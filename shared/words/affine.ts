/**
 * Word alignment with affine gaps (Gotoh 1982), with one gap state for both sides: a stretch that is replaced costs
 * GAP_OPEN once, however long it is and whichever side it is on, so that what stays equal are stretches and not single
 * words that happen to recur.
 */
import { type Hunk, isLight, type Side, stemOf, type TextPair } from './pair.ts';

/** Gain of a pair of equal marks or function words; an equal word of meaning gains 1. */
const LIGHT_GAIN = 0.35;
/** Gain of two forms of one word (use, used): they are an edit, but one that stands for itself. */
const FORM_GAIN = 0.5;
/** Below LIGHT_GAIN / √2, so that a function word that recurs once can still part two edits; `joinOver` decides. */
const GAP_OPEN = 0.2;

/** How a cell is reached best: these bits of the trace. */
const PAIR_AFTER_GAP = 1;
const GAP_OVER_A = 2;
const GAP_OVER_B = 4;

/** The hunks within `window` by the alignment that gains most. Work: the product of the window's two lengths. */
export function alignAffine(pair: TextPair, window: Hunk): Hunk[] {
  const [a, b] = strips(pair, window);
  return hunksOf(fill(a, b), a, b, window);
}

/** One side of a window, token by token. */
interface Strip {
  readonly words: Int32Array;
  /** A number of the token's stem, from 1; 0 for what has no forms, or stands on the other side as it is. */
  readonly stems: Int32Array;
  /** What pairing the token with its equal gains: the less, the oftener the word stands in the window. */
  readonly gains: Float64Array;
}

function strips({ a, b }: TextPair, window: Hunk): [Strip, Strip] {
  const [aWords, bWords] = [
    a.words.subarray(window.aStart, window.aEnd),
    b.words.subarray(window.bStart, window.bEnd),
  ];
  const [aCounts, bCounts] = [countsOf(aWords), countsOf(bWords)];
  const stems = new Map<string, number>();
  return [
    strip(a, aWords, window.aStart, aCounts, bCounts, stems),
    strip(b, bWords, window.bStart, bCounts, aCounts, stems),
  ];
}

function strip(
  side: Side,
  words: Int32Array,
  start: number,
  own: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
  known: Map<string, number>,
): Strip {
  const stems = new Int32Array(words.length);
  const gains = new Float64Array(words.length);
  words.forEach((word, index) => {
    const token = side.tokens[start + index];
    if (!token) return;
    const most = Math.max(own.get(word) ?? 0, others.get(word) ?? 0);
    gains[index] = (isLight(token) ? LIGHT_GAIN : 1) / Math.sqrt(most);
    if (token.kind === 'word' && !others.has(word)) stems[index] = numberOf(stemOf(token), known);
  });
  return { words, stems, gains };
}

function numberOf(stem: string, known: Map<string, number>): number {
  const number = known.get(stem) ?? known.size + 1;
  known.set(stem, number);
  return number;
}

function countsOf(words: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What pairing token i of A with token j of B gains; 0 where they do not belong together. */
function gain(a: Strip, b: Strip, i: number, j: number): number {
  if (a.words[i] === b.words[j]) return a.gains[i] ?? 0;
  return a.stems[i] !== 0 && a.stems[i] === b.stems[j] ? FORM_GAIN : 0;
}

interface Trace {
  readonly cells: Uint8Array;
  readonly endsInGap: boolean;
}

/**
 * Fills the table row by row: `paired` holds the best gain of paths that end by pairing the cell's two tokens,
 * `gapped` of those that end in a gap. On ties a pair is preferred to a gap, and a gap over A to one over B.
 */
function fill(a: Strip, b: Strip): Trace {
  const [n, width] = [a.words.length, b.words.length + 1];
  const cells = new Uint8Array((n + 1) * width);
  const paired = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  const gapped = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i <= n; i++) {
    let pairedDiagonal = Number.NEGATIVE_INFINITY;
    let gappedDiagonal = Number.NEGATIVE_INFINITY;
    let gappedLeft = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < width; j++) {
      const pairedAbove = paired[j] ?? 0;
      const gappedAbove = gapped[j] ?? 0;
      const gained = i > 0 && j > 0 ? gain(a, b, i - 1, j - 1) : 0;
      let here = i + j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      if (gained > 0) here = gained + Math.max(pairedDiagonal, gappedDiagonal);
      let cell = gappedDiagonal > pairedDiagonal ? PAIR_AFTER_GAP : 0;
      let gap = here - GAP_OPEN;
      if (gappedLeft > gap) [gap, cell] = [gappedLeft, cell | GAP_OVER_B];
      if (gappedAbove >= gap && gappedAbove > here - GAP_OPEN)
        [gap, cell] = [gappedAbove, (cell & PAIR_AFTER_GAP) | GAP_OVER_A];
      paired[j] = here;
      gapped[j] = gap;
      cells[i * width + j] = cell;
      pairedDiagonal = pairedAbove;
      gappedDiagonal = gappedAbove;
      gappedLeft = gap;
    }
  }
  return { cells, endsInGap: (gapped[width - 1] ?? 0) > (paired[width - 1] ?? 0) };
}

/** Follows the trace from the end; a pair of two forms of one word is a hunk of its own. */
function hunksOf({ cells, endsInGap }: Trace, a: Strip, b: Strip, window: Hunk): Hunk[] {
  const hunks: Hunk[] = [];
  const width = b.words.length + 1;
  let [i, j, inGap] = [a.words.length, b.words.length, endsInGap];
  let end = { i, j };
  const close = () => {
    if (end.i > i || end.j > j) hunks.push(shifted(window, i, end.i, j, end.j));
  };
  while (i > 0 || j > 0 || inGap) {
    const cell = cells[i * width + j] ?? 0;
    if (inGap) {
      if (cell & GAP_OVER_A) i--;
      else if (cell & GAP_OVER_B) j--;
      else inGap = false;
      continue;
    }
    close();
    if (a.words[i - 1] !== b.words[j - 1]) hunks.push(shifted(window, i - 1, i, j - 1, j));
    inGap = (cell & PAIR_AFTER_GAP) !== 0;
    end = { i: --i, j: --j };
  }
  close();
  return hunks.reverse();
}

const shifted = (window: Hunk, i: number, iEnd: number, j: number, jEnd: number): Hunk => ({
  aStart: window.aStart + i,
  aEnd: window.aStart + iEnd,
  bStart: window.bStart + j,
  bEnd: window.bStart + jEnd,
});
