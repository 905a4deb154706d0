/** Which sentences of one version answer to which of another. Each pass has a file of its own; this is where they meet. */
import type { Link } from '../comparison.ts';
import { EVIDENCE } from './evidence.ts';
import { type Features, featuresOf } from './features.ts';
import type { Grid, Values } from './grid.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Joint, join } from './joint.ts';
import { judge, lookOnce, lookTwice } from './looks.ts';
import { type Model, modelOf } from './model.ts';
import { movesOf } from './moves.ts';
import { SECOND_LOOK } from './second-look.ts';
import { gramCosine, wordCosine } from './similarity.ts';
import weights from './weights.json' with { type: 'json' };

/** What the aligner has learnt: see bench/train-links.ts. */
export interface Models {
  readonly first: Model;
  readonly second: Model;
}

export const MODELS: Models = {
  first: modelOf(weights.first, EVIDENCE),
  second: modelOf(weights.second, SECOND_LOOK),
};

/** Links the sentences of A to those of B. Deterministic; swapping the sides swaps the result. */
export function align(a: readonly string[], b: readonly string[]): Link[] {
  return alignFeatures(featuresOf(a), featuresOf(b));
}

/** As `align`, from features that were computed before: a version's features serve for every other version. */
export function alignFeatures(a: Features, b: Features, models: Models = MODELS): Link[] {
  const joint = join(a, b);
  const look = lookOnce(joint);
  return linksOf(joint, look.grid, lookTwice(joint, look.grid, judge(look, models.first), models.second));
}

/** Links from the probabilities of the pairs, in reading order of A. */
export function linksOf(joint: Joint, grid: Grid, probabilities: Values): Link[] {
  const { groups, leftover } = groupsOf(grid, probabilities);
  const moved = movesOf(joint, groups);
  const primary = groups.map((group) => link(joint, group, moved.has(group), false));
  const secondary = leftover.map((group) => link(joint, group, false, true));
  return [...primary, ...secondary].sort(
    (x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0),
  );
}

function link(joint: Joint, group: Group, moved: boolean, secondary: boolean): Link {
  const score = Math.max(
    ...group.a.flatMap((i) => group.b.map((j) => (wordCosine(joint, i, j) + gramCosine(joint, i, j)) / 2)),
  );
  return {
    a: group.a,
    b: group.b,
    relation: score > 0.999 ? 'same' : 'reworded',
    moved,
    score,
    probability: group.probability,
    secondary,
  };
}
