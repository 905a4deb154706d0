import type { Vector } from './vectors.ts';

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Postings looked at for one article: its rarest terms first, so the work stays linear in the number of articles. */
const POSTINGS = 4000;
/** Compared in full for one article. A story has seldom more versions, and large ones hold together by chains. */
const NEAREST = 32;

/**
 * The likely pairs: of each article the nearest, by an inverted index. `told` of how many
 * articles' nearest were looked for.
 */
export function nearestPairs(vectors: readonly Vector[], told: (done: number) => void = () => {}): Edge[] {
  const index = indexOf(vectors);
  const shared = new Float64Array(vectors.length);
  const productWith = multiplier(index.starts.length);
  const nearest: number[][] = [];
  return vectors.flatMap((vector, article) => {
    told(article);
    const found = candidates(vector, article, index, shared);
    nearest.push(found);
    const fresh = found.filter((other) => other > article || !nearest[other]?.includes(article));
    const similarities = productWith(
      vector,
      fresh.map((other) => vectors[other] ?? vector),
    );
    return fresh.flatMap((other, i): Edge[] => {
      const similarity = similarities[i] ?? 0;
      const [a, b] = [Math.min(article, other), Math.max(article, other)];
      return similarity > 0 ? [{ a, b, similarity }] : [];
    });
  });
}

/** Products of one vector with several, of terms below `size`: laid out once, it need not be walked for each. */
function multiplier(size: number) {
  const dense = new Float64Array(size);
  return (vector: Vector, others: readonly Vector[]): number[] => {
    vector.terms.forEach((term, i) => {
      dense[term] = vector.weights[i] ?? 0;
    });
    const products = others.map(({ terms, weights }) => {
      let sum = 0;
      for (let i = 0; i < terms.length; i++) sum += (dense[terms[i] ?? 0] ?? 0) * (weights[i] ?? 0);
      return sum;
    });
    for (const term of vector.terms) dense[term] = 0;
    return products;
  };
}

/** For each term the articles that hold it, laid end to end: those of term t from starts[t] to starts[t + 1]. */
interface Index {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float64Array;
}

function indexOf(vectors: readonly Vector[]): Index {
  const size = vectors.reduce((most, { terms }) => Math.max(most, (terms.at(-1) ?? -1) + 1), 0);
  const starts = new Uint32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const articles = new Uint32Array(starts[size] ?? 0);
  const weights = new Float64Array(articles.length);
  vectors.forEach((vector, article) => {
    vector.terms.forEach((term, i) => {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      articles[at] = article;
      weights[at] = vector.weights[i] ?? 0;
    });
  });
  return { starts, articles, weights };
}

/** The articles that share the most, over the rarest terms; `shared` is zero before and after. */
function candidates(vector: Vector, self: number, index: Index, shared: Float64Array): number[] {
  const touched: number[] = [];
  for (const i of rarestTerms(vector, index)) {
    const term = vector.terms[i] ?? 0;
    const weight = vector.weights[i] ?? 0;
    for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
      const article = index.articles[at] ?? 0;
      if (shared[article] === 0) touched.push(article);
      shared[article] = (shared[article] ?? 0) + weight * (index.weights[at] ?? 0);
    }
  }
  const best: number[] = [];
  for (const article of touched) if (article !== self) insert(best, article, shared);
  for (const article of touched) shared[article] = 0;
  return best;
}

/** Puts an article in its place among the NEAREST, most shared first, equals in their order. */
function insert(best: number[], article: number, shared: Float64Array) {
  const value = shared[article] ?? 0;
  let at = best.length;
  for (; at > 0; at--) {
    const other = best[at - 1] ?? 0;
    const their = shared[other] ?? 0;
    if (their > value || (their === value && other < article)) break;
  }
  if (at < NEAREST) best.splice(at, 0, article);
  if (best.length > NEAREST) best.pop();
}

/** Places of the vector's rarest terms, as many as the budget allows and one at least. */
function rarestTerms({ terms }: Vector, { starts }: Index): number[] {
  const size = terms.length;
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const term = terms[i] ?? 0;
    keys[i] = ((starts[term + 1] ?? 0) - (starts[term] ?? 0)) * size + i;
  }
  const rarest: number[] = [];
  let left = POSTINGS;
  for (const key of keys.sort()) {
    if (rarest.length > 0 && left <= 0) break;
    rarest.push(key % size);
    left -= Math.floor(key / size);
  }
  return rarest;
}
