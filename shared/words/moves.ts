/** Clauses that only changed their place inside a text: taken out by one edit, put in by another. */
import type { Edit } from '../comparison.ts';
import { type Hunk, isLight, pairOf, type TextPair } from './pair.ts';
import type { Token } from './tokens.ts';

/** A move carries at least this many words of meaning: fewer recur by chance. */
const MEANING = 2;
/** Comparing each edit with each other is the square of their tokens; beyond this no moves are looked for. */
const MAX_CELLS = 250_000;

/**
 * The stretches that the `edits` from `a` to `b` take out at one place and put in at another, word by word the same,
 * longest first come, each word in one move at most; in order of A. As an Edit each gives the stretch in A and in B;
 * the stretches lie inside the ranges of two different edits. Empty when the edits are too large to look through.
 */
export function moves(a: string, b: string, edits: readonly Edit[]): Edit[] {
  const pair = pairOf(a, b);
  const [taken, put] = [inside(pair.a.tokens, edits, 'a'), inside(pair.b.tokens, edits, 'b')];
  if (taken.length * put.length > MAX_CELLS) return [];
  const found: Hunk[] = [];
  for (const run of commonRuns(pair, taken, put))
    if (!found.some((other) => overlaps(run, other))) found.push(run);
  return found.sort((x, y) => x.aStart - y.aStart).map((run) => rangesOf(pair, run));
}

/** A token inside an edit: its index, and the edit's. */
interface Place {
  readonly token: number;
  readonly edit: number;
}

function inside(tokens: readonly Token[], edits: readonly Edit[], side: 'a' | 'b'): Place[] {
  const places: Place[] = [];
  let edit = 0;
  tokens.forEach(({ start, end }, token) => {
    while (edit < edits.length && (edits[edit]?.[side].end ?? 0) <= start) edit++;
    if (end <= (edits[edit]?.[side].end ?? 0) && start >= (edits[edit]?.[side].start ?? 0))
      places.push({ token, edit });
  });
  return places;
}

/** Runs of equal words between different edits, each as long as it gets, that carry enough; the longest first. */
function commonRuns({ a, b }: TextPair, taken: readonly Place[], put: readonly Place[]): Hunk[] {
  const runs: Hunk[] = [];
  const equal = (x: Place | undefined, y: Place | undefined) =>
    x !== undefined && y !== undefined && x.edit !== y.edit && a.words[x.token] === b.words[y.token];
  taken.forEach((from, i) => {
    put.forEach((to, j) => {
      if (!equal(from, to) || continues(taken, put, i, j, equal)) return;
      let length = 1;
      while (
        follows(taken, i + length) &&
        follows(put, j + length) &&
        equal(taken[i + length], put[j + length])
      )
        length++;
      const run = runAt(from.token, to.token, length);
      const bare = withoutLightEnds(a.tokens, run);
      if (meaning(a.tokens, bare) >= MEANING) runs.push(bare);
    });
  });
  return runs.sort(
    (x, y) => y.aEnd - y.aStart - (x.aEnd - x.aStart) || x.aStart - y.aStart || x.bStart - y.bStart,
  );
}

type Equal = (x: Place | undefined, y: Place | undefined) => boolean;

/** The place stands right after the one before it, in the same edit. */
const follows = (places: readonly Place[], at: number): boolean => {
  const [before, here] = [places[at - 1], places[at]];
  return (
    before !== undefined && here !== undefined && here.token === before.token + 1 && here.edit === before.edit
  );
};

/** The run that holds this pair of places began earlier. */
const continues = (
  taken: readonly Place[],
  put: readonly Place[],
  i: number,
  j: number,
  equal: Equal,
): boolean => follows(taken, i) && follows(put, j) && equal(taken[i - 1], put[j - 1]);

const runAt = (aStart: number, bStart: number, length: number): Hunk => ({
  aStart,
  aEnd: aStart + length,
  bStart,
  bEnd: bStart + length,
});

/** A run without marks at its ends, which belong to what is around it. */
function withoutLightEnds(tokens: readonly Token[], run: Hunk): Hunk {
  let [skip, drop] = [0, 0];
  while (run.aStart + skip < run.aEnd && tokens[run.aStart + skip]?.kind === 'mark') skip++;
  while (run.aStart + skip < run.aEnd - drop && tokens[run.aEnd - drop - 1]?.kind === 'mark') drop++;
  return runAt(run.aStart + skip, run.bStart + skip, run.aEnd - run.aStart - skip - drop);
}

const meaning = (tokens: readonly Token[], { aStart, aEnd }: Hunk): number =>
  tokens.slice(aStart, aEnd).filter((token) => !isLight(token)).length;

const overlaps = (x: Hunk, y: Hunk): boolean =>
  (x.aStart < y.aEnd && y.aStart < x.aEnd) || (x.bStart < y.bEnd && y.bStart < x.bEnd);

const rangesOf = ({ a, b }: TextPair, run: Hunk): Edit => ({
  a: { start: a.tokens[run.aStart]?.start ?? 0, end: a.tokens[run.aEnd - 1]?.end ?? 0 },
  b: { start: b.tokens[run.bStart]?.start ?? 0, end: b.tokens[run.bEnd - 1]?.end ?? 0 },
});
