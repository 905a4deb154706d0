/** What speaks for and against a pair once the first look has said how likely all the others are. */
import { assign } from './assignment.ts';
import { EVIDENCE, LEAST_MASS, MASS_UNIT } from './evidence.ts';
import { type Fresh, freshIn } from './fresh.ts';
import { roomIn } from './gaps.ts';
import { after, before, type Grid, type Values, value } from './grid.ts';
import type { Joint } from './joint.ts';
import type { Judged } from './looks.ts';
import { logit } from './model.ts';
import { gain } from './similarity.ts';
import { spine } from './spine.ts';

/** Names of the features, in the order of `secondLook`: its own, and the first look's again. All are the same when the sides are swapped. */
export const SECOND_LOOK = [
  'first',
  'firstWhenFree',
  'siblings',
  'gain',
  'rivals',
  'neighbours',
  'inOrder',
  'inOrderWhenFree',
  'tight',
  'taken',
  'fresh',
  'freshCover',
  'freshWhenTaken',
  'freshCoverWhenTaken',
  'freshPassageWhenTaken',
  ...EVIDENCE,
] as const;

/** Gives the features of a pair (by its place in the grid) in the order of SECOND_LOOK, from the first look and its probabilities. */
export function secondLook(
  joint: Joint,
  { grid, features }: Judged,
  first: Values,
): (at: number) => number[] {
  const room = roomIn(grid, spine(assign(grid, first, EVEN)));
  const fresh = freshIn(joint, grid, first, EVEN);
  const [rivalsA, rivalsB] = [
    rivals(grid.rows, grid.i, grid.j, first),
    rivals(grid.columns, grid.j, grid.i, first),
  ];
  return (at) => {
    const [i, j] = [grid.i[at] ?? 0, grid.j[at] ?? 0];
    const probability = logit(first[at] ?? 0);
    const split = bestSibling(grid, first, i, j, 0, 1);
    const merge = bestSibling(grid, first, i, j, 1, 0);
    const [far, near] = [rivalsA(i, j) + rivalsB(j, i), split.probability + merge.probability];
    const free = Math.max(split.probability, merge.probability, rivalsA(i, j), rivalsB(j, i)) < EVEN;
    const { inOrder, free: space } = room(i, j);
    return [
      probability,
      free ? probability : 0,
      near,
      Math.max(...gainsOf(joint, i, j, split, merge)),
      far,
      before(grid, first, i, j) + after(grid, first, i, j),
      inOrder ? 1 : 0,
      inOrder && free ? 1 : 0,
      inOrder ? 1 / (1 + Math.min(WIDEST, space)) : 0,
      ...freshness(fresh(i, j), !free),
      ...(features[at] ?? []),
    ];
  };
}

/** From 'taken' to 'freshPassageWhenTaken': what is fresh counts otherwise where a sentence has a likelier partner. */
function freshness({ mass, leftA, leftB, passage }: Fresh, taken: boolean): number[] {
  const information = Math.log1p(mass / MASS_UNIT);
  const cover = mass / Math.max(LEAST_MASS, Math.min(leftA, leftB));
  if (!taken) return [0, information, cover, 0, 0, 0];
  return [1, information, cover, information, cover, Math.log1p(passage() / MASS_UNIT)];
}

/** More likely right than wrong. */
export const EVEN = 0.5;
/**
 * From here up the likeliest pair of a sentence without a link is not clearly wrong: of held-back translations' sentences with a
 * counterpart two thirds of those left without a link have such a pair, of those without a counterpart one in fourteen.
 */
export const COPY_DOUBTED = 0.1;
/** Wider gaps are as good as open. */
const WIDEST = 10;

interface Sibling {
  readonly i: number;
  readonly j: number;
  readonly probability: number;
}

/** The likelier of the two pairs next to this one in its row (or column): with it, this pair would be a split (or merge). */
function bestSibling(grid: Grid, first: Values, i: number, j: number, di: number, dj: number): Sibling {
  const [previous, next] = [-1, 1].map((step) => {
    const [x, y] = [i + step * di, j + step * dj];
    return { i: x, j: y, probability: value(grid, first, x, y) };
  });
  const none = { i, j, probability: 0 };
  return (next?.probability ?? 0) > (previous?.probability ?? 0) ? (next ?? none) : (previous ?? none);
}

/** What this pair adds to its sibling of the row and of the column, as far as that is likely itself. */
function gainsOf(joint: Joint, i: number, j: number, split: Sibling, merge: Sibling): [number, number] {
  const { a, b, lexicon } = joint;
  const inRow =
    split.probability < UNLIKELY ? 0 : split.probability * gain(a, b, lexicon.weight, i, split.j, j);
  const inColumn =
    merge.probability < UNLIKELY ? 0 : merge.probability * gain(b, a, lexicon.weight, j, merge.i, i);
  return [inRow, inColumn];
}

/** Below this a second look changes nothing; a clause of a merged sentence may rank as low as this while its other clause outshines it. */
export const UNLIKELY = 0.004;

/** The probability of the best pair of a line that is no sibling of the asking pair: further than one sentence away. */
function rivals(size: number, line: readonly number[], place: readonly number[], first: Values) {
  const lists: number[][] = Array.from({ length: size }, () => []);
  line.forEach((at, pair) => {
    if ((first[pair] ?? 0) >= UNLIKELY) lists[at]?.push(pair);
  });
  return (at: number, own: number): number => {
    let best = 0;
    for (const pair of lists[at] ?? [])
      if (Math.abs((place[pair] ?? 0) - own) > 1) best = Math.max(best, first[pair] ?? 0);
    return best;
  };
}
