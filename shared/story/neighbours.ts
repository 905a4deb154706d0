import { similarity, type Vector } from './vectors.ts';

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Postings looked at for one article: its rarest terms first, so the work stays linear in the number of articles. */
const POSTINGS = 6000;
/** Compared in full for one article. A story has seldom more versions, and large ones hold together by chains. */
const NEAREST = 32;

/** The likely pairs among articles, with their similarities: of each the nearest, by an inverted index. */
export function nearestPairs(vectors: readonly Vector[], least: number): Edge[] {
  const postings = postingsOf(vectors);
  const edges = new Map<number, Edge>();
  const shared = new Float64Array(vectors.length);
  vectors.forEach((vector, a) => {
    for (const b of candidates(vector, a, postings, shared)) {
      const key = Math.min(a, b) * vectors.length + Math.max(a, b);
      if (edges.has(key)) continue;
      const other = vectors[b];
      const value = other ? similarity(vector, other) : 0;
      if (value >= least) edges.set(key, { a: Math.min(a, b), b: Math.max(a, b), similarity: value });
    }
  });
  return [...edges.values()];
}

interface Postings {
  readonly articles: ReadonlyMap<number, readonly number[]>;
  readonly weights: ReadonlyMap<number, readonly number[]>;
}

function postingsOf(vectors: readonly Vector[]): Postings {
  const articles = new Map<number, number[]>();
  const weights = new Map<number, number[]>();
  const frequency = new Map<number, number>();
  for (const { terms } of vectors)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  vectors.forEach((vector, article) => {
    vector.terms.forEach((term, i) => {
      if ((frequency.get(term) ?? 0) < 2) return;
      if (!articles.has(term)) articles.set(term, []);
      if (!weights.has(term)) weights.set(term, []);
      articles.get(term)?.push(article);
      weights.get(term)?.push(vector.weights[i] ?? 0);
    });
  });
  return { articles, weights };
}

/** The articles that share the most, over the rarest terms; `shared` is zero before and after. */
function candidates(
  vector: Vector,
  self: number,
  { articles, weights }: Postings,
  shared: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const { term, weight } of rarestTerms(vector, articles)) {
    const [found = [], their = []] = [articles.get(term), weights.get(term)];
    found.forEach((article, k) => {
      if (article === self) return;
      if (shared[article] === 0) touched.push(article);
      shared[article] = (shared[article] ?? 0) + weight * (their[k] ?? 0);
    });
  }
  touched.sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y);
  for (const article of touched) shared[article] = 0;
  return touched.slice(0, NEAREST);
}

function rarestTerms(
  vector: Vector,
  articles: ReadonlyMap<number, readonly number[]>,
): { term: number; weight: number }[] {
  const terms = [...vector.terms].map((term, i) => ({
    term,
    weight: vector.weights[i] ?? 0,
    found: articles.get(term)?.length ?? 0,
  }));
  const sorted = terms.filter(({ found }) => found > 1).sort((x, y) => x.found - y.found || x.term - y.term);
  let left = POSTINGS;
  return sorted.filter(({ found }, i) => {
    const take = i === 0 || left > 0;
    left -= found;
    return take;
  });
}
