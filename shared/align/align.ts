/** Which sentences of one version answer to which of another. Each pass has a file of its own; this is where they meet. */
import type { Link } from '../comparison.ts';
import { EVIDENCE } from './evidence.ts';
import { type Features, featuresOf } from './features.ts';
import type { Grid, Values } from './grid.ts';
import { type Group, groupsOf } from './groups.ts';
import { INDEPENDENT, judgeIndependent, LEAST } from './independent.ts';
import { type Joint, join } from './joint.ts';
import { judge, type Look, lookOnce, lookTwice } from './looks.ts';
import { type Model, modelOf } from './model.ts';
import { movesOf } from './moves.ts';
import { EVEN, SECOND_LOOK } from './second-look.ts';
import { gramCosine, wordCosine } from './similarity.ts';
import weights from './weights.json' with { type: 'json' };

/** What the aligner has learnt: see bench/train-links.ts. */
export interface Models {
  readonly first: Model;
  readonly second: Model;
  readonly independent: Model;
}

const MODELS: Models = {
  first: modelOf(weights.first, EVIDENCE),
  second: modelOf(weights.second, SECOND_LOOK),
  independent: modelOf(weights.independent, INDEPENDENT),
};

/** Links the sentences of A to those of B. Deterministic; swapping the sides swaps the result. */
export function align(a: readonly string[], b: readonly string[]): Link[] {
  return alignFeatures(featuresOf(a), featuresOf(b));
}

/** As `align`, from features that were computed before: a version's features serve for every other version. */
export function alignFeatures(a: Features, b: Features): Link[] {
  const joint = join(a, b);
  const look = lookOnce(joint);
  const copied = lookTwice(joint, look.grid, judge(look, MODELS.first), MODELS.second);
  return linksOf(joint, look, copied, judgeIndependent(look, MODELS.independent));
}

/**
 * Links in reading order of A, from two judgements of the pairs: `copied` that one sentence is a version of the other, `independent`
 * that they share a statement. The first counts where it explains most of one side, the second where the stories are independent.
 */
export function linksOf(joint: Joint, { grid }: Look, copied: Values, independent: Values): Link[] {
  const copies = groupsOf(grid, copied, EVEN);
  if (explained(grid, copies.groups) >= SAME_COPY) return inOrder(linksFrom(joint, copies));
  return inOrder(linksFrom(joint, groupsOf(grid, independent, LEAST)));
}

/** Versions of one wire copy have more than this share of the shorter side in common; independent stories have less. */
const SAME_COPY = 0.45;

/** The share of sentences that have a link, on the side where it is larger. */
function explained({ rows, columns }: Grid, groups: readonly Group[]): number {
  const count = (side: 'a' | 'b') => groups.reduce((sum, group) => sum + group[side].length, 0);
  return Math.max(count('a') / (rows || 1), count('b') / (columns || 1));
}

function linksFrom(joint: Joint, { groups, leftover }: ReturnType<typeof groupsOf>): Link[] {
  const moved = movesOf(joint, groups);
  const primary = groups.map((group) => link(joint, group, moved.has(group), false));
  return [...primary, ...leftover.map((group) => link(joint, group, false, true))];
}

const inOrder = (links: readonly Link[]): Link[] =>
  [...links].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));

function link(joint: Joint, group: Group, moved: boolean, secondary: boolean): Link {
  const pairs = group.a.flatMap((i) =>
    group.b.map((j) => (wordCosine(joint, i, j) + gramCosine(joint, i, j)) / 2),
  );
  const score = Math.max(...pairs);
  const relation = score > 0.999 ? 'same' : 'reworded';
  return { a: group.a, b: group.b, relation, moved, score, probability: group.probability, secondary };
}
