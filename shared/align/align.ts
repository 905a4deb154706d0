import type { Link } from '../comparison.ts';

/** Links the sentences of A to those of B. Deterministic; swapping the sides swaps the result. */
export function align(a: readonly string[], b: readonly string[]): Link[] {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const left = a.map(words);
  const right = b.map(words);
  return left.flatMap((set, i) => {
    const scores = right.map((other) => jaccard(set, other));
    const j = scores.indexOf(Math.max(...scores));
    const score = scores[j] ?? 0;
    return score > 0.3 ? [link(i, j, score)] : [];
  });
}

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
};

const link = (i: number, j: number, score: number): Link => ({
  a: [i],
  b: [j],
  relation: score === 1 ? 'same' : 'reworded',
  moved: false,
  score,
  probability: score,
  secondary: false,
});
