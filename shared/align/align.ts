import type { Link } from '../comparison.ts';
import { candidates } from './candidates.ts';
import { type Features, featuresOf } from './features.ts';
import { gramCosine, join, scratchForGrams, wordCosine } from './similarity.ts';
import { spine } from './spine.ts';

/** Links the sentences of A to those of B. Deterministic; swapping the sides swaps the result. */
export function align(a: readonly string[], b: readonly string[]): Link[] {
  return alignFeatures(featuresOf(a), featuresOf(b));
}

/** As `align`, from features that were computed before: a version's features serve for every other version. */
export function alignFeatures(a: Features, b: Features): Link[] {
  const joint = join(a, b);
  const scratch = scratchForGrams();
  const scored = candidates(joint).map(([i, j]) => {
    const [left, right] = [a.sentences[i], b.sentences[j]];
    const grams = left && right ? gramCosine(left, right, scratch) : 0;
    return { i, j, weight: (wordCosine(joint, i, j) + grams) / 2 };
  });
  const pairs = assign(scored);
  const inOrder = new Set(spine(pairs));
  return pairs
    .sort((x, y) => x.i - y.i)
    .map((pair) => ({
      a: [pair.i],
      b: [pair.j],
      relation: pair.weight > 0.999 ? 'same' : 'reworded',
      moved: !inOrder.has(pair),
      score: pair.weight,
      probability: pair.weight,
      secondary: false,
    }));
}

interface Scored {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** Takes the best pairs first, each sentence once. */
function assign(scored: readonly Scored[]): Scored[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  return [...scored]
    .sort((x, y) => y.weight - x.weight || x.i + x.j - y.i - y.j)
    .filter(({ i, j, weight }) => {
      if (weight < SIMILAR || left.has(i) || right.has(j)) return false;
      left.add(i);
      right.add(j);
      return true;
    });
}

const SIMILAR = 0.3;
