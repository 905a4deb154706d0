/** Logistic regression: turns named features into the probability that a pair is right. Weights are fitted by bench/train-links.ts. */
export interface Model {
  readonly bias: number;
  /** In the order of the features. */
  readonly weights: readonly number[];
}

/** A model from its stored form; `names` gives the order of the features. Throws a RangeError where a weight is missing. */
export function modelOf(stored: Readonly<Record<string, number>>, names: readonly string[]): Model {
  const weight = (name: string): number => {
    const found = stored[name];
    if (found === undefined) throw new RangeError(`the model has no weight for ${name}`);
    return found;
  };
  return { bias: weight('bias'), weights: names.map(weight) };
}

/** 1 / (1 + e^−(bias + Σ weight × feature)). */
export function probability({ bias, weights }: Model, features: readonly number[]): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (features[k] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Log odds of a probability, with an end to certainty either way. */
export const logit = (p: number): number => Math.log((p + CERTAINTY) / (1 - p + CERTAINTY));
const CERTAINTY = 1e-4;
