/** Fits logistic regressions by Newton's method with a ridge on standardised features. */
import type { Model } from '../shared/align/model.ts';

export interface Sample {
  readonly features: readonly number[];
  readonly right: boolean;
}

/** Weights on the features as they are (not standardised). `ridge` is the penalty on a standardised weight squared, halved. */
export function regress(samples: readonly Sample[], ridge: number): Model {
  const size = samples[0]?.features.length ?? 0;
  const scale = Array.from({ length: size }, (_, k) =>
    scaleOf(samples.map(({ features }) => features[k] ?? 0)),
  );
  const rows = samples.map(({ features }) =>
    Float64Array.from({ length: size + 1 }, (_, k) =>
      k === 0 ? 1 : ((features[k - 1] ?? 0) - (scale[k - 1]?.mean ?? 0)) / (scale[k - 1]?.deviation ?? 1),
    ),
  );
  const beta = new Float64Array(size + 1);
  for (let step = 0; step < 15; step++) {
    const delta = newtonStep(rows, samples, beta, ridge);
    beta.forEach((value, k) => {
      beta[k] = value + (delta[k] ?? 0);
    });
  }
  const weights = scale.map(({ deviation }, k) => (beta[k + 1] ?? 0) / deviation);
  const bias = (beta[0] ?? 0) - scale.reduce((sum, { mean }, k) => sum + mean * (weights[k] ?? 0), 0);
  return { bias, weights };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function newtonStep(
  rows: readonly Float64Array[],
  samples: readonly Sample[],
  beta: Float64Array,
  ridge: number,
): Float64Array {
  const size = beta.length;
  const gradient = beta.map((value, k) => (k === 0 ? 0 : -ridge * value));
  const hessian = Array.from({ length: size }, (_, k) =>
    new Float64Array(size).fill(0).map((_v, l) => (k === l ? (k === 0 ? 1e-9 : ridge) : 0)),
  );
  rows.forEach((row, at) => {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (row[k] ?? 0) * (beta[k] ?? 0);
    const p = 1 / (1 + Math.exp(-sum));
    const error = (samples[at]?.right ? 1 : 0) - p;
    for (let k = 0; k < size; k++) {
      const x = row[k] ?? 0;
      gradient[k] = (gradient[k] ?? 0) + error * x;
      const line = hessian[k] ?? new Float64Array();
      for (let l = 0; l <= k; l++) line[l] = (line[l] ?? 0) + p * (1 - p) * x * (row[l] ?? 0);
    }
  });
  return solve(hessian, gradient);
}

/** Solves H x = g for a symmetric positive H of which the lower half is given (Cholesky). */
function solve(h: readonly Float64Array[], g: Float64Array): Float64Array {
  const size = g.length;
  const at = (k: number, l: number) => h[k]?.[l] ?? 0;
  for (let k = 0; k < size; k++)
    for (let l = 0; l <= k; l++) {
      let sum = at(k, l);
      for (let m = 0; m < l; m++) sum -= at(k, m) * at(l, m);
      const line = h[k];
      if (line) line[l] = k === l ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(l, l);
    }
  const x = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    let sum = g[k] ?? 0;
    for (let m = 0; m < k; m++) sum -= at(k, m) * (x[m] ?? 0);
    x[k] = sum / at(k, k);
  }
  for (let k = size - 1; k >= 0; k--) {
    let sum = x[k] ?? 0;
    for (let m = k + 1; m < size; m++) sum -= at(m, k) * (x[m] ?? 0);
    x[k] = sum / at(k, k);
  }
  return x;
}
