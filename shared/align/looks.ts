/** Finds the pairs worth looking at and looks at them twice. The trainer uses the same functions as the aligner. */
import { assign } from './assignment.ts';
import { candidates } from './candidates.ts';
import { evidence, shareAnything, surroundings } from './evidence.ts';
import { withGaps } from './gaps.ts';
import { find, type Grid, type Values } from './grid.ts';
import type { Joint } from './joint.ts';
import { type Model, probability } from './model.ts';
import { secondLook, UNLIKELY } from './second-look.ts';
import { type Cosines, cosinesOf } from './similarity.ts';
import { spine } from './spine.ts';

/** The pairs to look at, with the features of each. */
export interface Look {
  readonly grid: Grid;
  readonly cosines: Cosines;
  readonly features: readonly (readonly number[])[];
}

/** What a model judges of a look. */
export type Judged = Pick<Look, 'grid' | 'features'>;

/** Candidates by shared words, and what lies between those that are as good as certain. */
export function lookOnce(joint: Joint): Look {
  const sparse = candidates(joint);
  const cosines = cosinesOf(joint, sparse);
  const anchors = assign(sparse, surroundings(sparse, cosines).score, ANCHOR);
  const grid = withGaps(sparse, spine(anchors));
  const all = cosinesOf(joint, grid, { grid: sparse, cosines });
  const around = surroundings(grid, all);
  return { grid, cosines: all, features: grid.i.map((_, at) => evidence(joint, grid, around, at)) };
}

/** Alike enough to hold a spine by itself: of such pairs 99 in 100 are right. */
const ANCHOR = 0.4;

export const judge = ({ features }: Judged, model: Model): Values =>
  Float64Array.from(features, (list) => (shareAnything(list) ? probability(model, list) : 0));

/** A look as one over a grid that holds more pairs: of those it knows nothing. */
export const widened = ({ grid, features }: Judged, wider: Grid): Judged => ({
  grid: wider,
  features: wider.i.map((i, at) => features[find(grid, i, wider.j[at] ?? 0) ?? -1] ?? []),
});

/** Looks again at the pairs that the first look left possible; the others keep their first probability. */
export function lookTwice(joint: Joint, look: Judged, first: Values, model: Model): Values {
  const features = secondLook(joint, look, first);
  return first.map((p, at) => (p < UNLIKELY ? p : probability(model, features(at))));
}
