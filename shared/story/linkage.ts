import { backdropsOf, leastBetween } from './backdrop.ts';
import { components, type Heap, heap } from './collections.ts';
import type { Edge } from './neighbours.ts';
import { added, NOTHING, product, type Vector } from './vectors.ts';

/** Above this, articles tell the same news however alike the others of their story are. */
const SURE = 0.32;
/** An article that joins a story must be this much as like its versions as they are like each other. */
const JOINING = 0.3;
/** Two stories that hold together by themselves are one only if they are this much as like each other. */
const UNITING = 0.7;
/** A straggler is this much as like its story as any other … */
const CLEARLY = 1.3;
/** … and this much as like it as it would have to be to come without standing out so. */
const NEARLY = 0.85;

/** Articles taken together so far. */
interface Cluster {
  readonly members: readonly number[];
  /** The sum of the members' vectors: its product with another's sum is the sum of all similarities between the two. */
  readonly sum: Vector;
  /** The sum of the products of the members' vectors with themselves. */
  readonly squares: number;
  /** The mean similarity of two members; 0 for a single one. */
  readonly cohesion: number;
  /** The mean of its members' backdrops. */
  readonly backdrop: number;
  /** Clusters that may be the same story, with the sum of all similarities between the two. */
  readonly neighbours: Map<Cluster, number>;
}

export interface Constraints {
  /** Pairs that belong together whatever their similarity. */
  readonly together: readonly (readonly [number, number])[];
  /** Pairs that must not come together. */
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Groups articles by average linkage, those that stand out most first: two groups unite while the mean similarity between their
 * members is high enough, measured by how alike the members of each already are. Near copies of one story so keep
 * out its follow-up, and reports that share few words still find each other. How alike they must be at least depends on how alike
 * they are to other news (see backdrop.ts). (A plain threshold does worse on all of this.)
 */
export function linkage(
  vectors: readonly Vector[],
  edges: readonly Edge[],
  { together, apart }: Constraints,
): number[][] {
  const alive = new Set(seeds(vectors, edges, together));
  const queue = queueOf([...alive].flatMap((one) => pairsOf(one).filter(({ a }) => a === one)));
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const { a, b } = pair;
    if (!alive.has(a) || !alive.has(b) || pair.similarity < threshold(a, b) || forbids(apart, a, b)) continue;
    const united = unite(a, b);
    alive.delete(a);
    alive.delete(b);
    alive.add(united);
    for (const next of pairsOf(united)) queue.push(next);
  }
  joinStragglers(alive, edges, apart);
  return [...alive].map(({ members }) => [...members]);
}

/**
 * Single articles that were left each join the group that they are clearly more like than any other; where there is no other,
 * nothing is clear. (Without this, of three short reports the one with another angle stays alone.)
 */
function joinStragglers(alive: Set<Cluster>, edges: readonly Edge[], apart: Constraints['apart']): void {
  const home = homesOf(alive);
  const near = new Map<Cluster, Set<Cluster>>();
  const meet = (one: Cluster | undefined, other: Cluster | undefined) => {
    if (one && other && one !== other && one.members.length === 1)
      near.set(one, (near.get(one) ?? new Set()).add(other));
  };
  for (const { a, b } of edges) {
    meet(home.get(a), home.get(b));
    meet(home.get(b), home.get(a));
  }
  const joining = [...near].flatMap(([one, others]): Pair[] => {
    const similarityTo = (other: Cluster) => product(one.sum, other.sum) / other.members.length;
    const pairs = [...others].map((b) => ({ a: one, b, similarity: similarityTo(b) }));
    const [best, next] = pairs.sort((x, y) => y.similarity - x.similarity || first(x.b) - first(y.b));
    if (!best || !next) return [];
    if (best.similarity < Math.min(SURE, Math.max(NEARLY * leastOf(one, best.b), JOINING * best.b.cohesion)))
      return [];
    const contrast = best.similarity / next.similarity;
    return contrast >= CLEARLY ? [{ ...best, contrast }] : [];
  });
  for (const { a, b } of joining.sort(byContrast)) {
    if (!alive.has(a) || !alive.has(b) || forbids(apart, a, b)) continue;
    alive.delete(a);
    alive.delete(b);
    alive.add(unite(a, b));
  }
}

const homesOf = (clusters: Iterable<Cluster>): Map<number, Cluster> =>
  new Map([...clusters].flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)));

/** The clusters to begin with: single articles, or those that are told to be together. */
function seeds(
  vectors: readonly Vector[],
  edges: readonly Edge[],
  together: Constraints['together'],
): Cluster[] {
  const backdrops = backdropsOf(vectors.length, edges);
  const clusters = components(vectors.length, together).map((members) => {
    const own = members.map((member) => vectors[member] ?? NOTHING);
    const squares = own.reduce((sum, vector) => sum + product(vector, vector), 0);
    const backdrop = members.reduce((sum, member) => sum + (backdrops[member] ?? 0), 0) / members.length;
    return clusterOf(members, own.reduce(added), squares, backdrop);
  });
  const home = homesOf(clusters);
  for (const { a, b, similarity } of edges) {
    const [left, right] = [home.get(a), home.get(b)];
    if (!left || !right || left === right || left.neighbours.has(right)) continue;
    const single = left.members.length === 1 && right.members.length === 1;
    join(left, right, single ? similarity : product(left.sum, right.sum));
  }
  return clusters;
}

function clusterOf(members: readonly number[], sum: Vector, squares: number, backdrop: number): Cluster {
  const n = members.length;
  const cohesion = n > 1 ? (product(sum, sum) - squares) / (n * (n - 1)) : 0;
  return { members, sum, squares, cohesion, backdrop, neighbours: new Map() };
}

function join(a: Cluster, b: Cluster, similarities: number) {
  if (similarities < leastOf(a, b) * a.members.length * b.members.length) return;
  a.neighbours.set(b, similarities);
  b.neighbours.set(a, similarities);
}

/** The two as one, in both's place among the neighbours. */
function unite(a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members].sort((x, y) => x - y);
  const backdrop = (a.backdrop * a.members.length + b.backdrop * b.members.length) / members.length;
  const united = clusterOf(members, added(a.sum, b.sum), a.squares + b.squares, backdrop);
  for (const other of new Set([...a.neighbours.keys(), ...b.neighbours.keys()])) {
    if (other === a || other === b) continue;
    const between = (old: Cluster) => old.neighbours.get(other) ?? product(old.sum, other.sum);
    join(united, other, between(a) + between(b));
    other.neighbours.delete(a);
    other.neighbours.delete(b);
  }
  return united;
}

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly similarity: number;
  /** Its similarity, in those that it must have at least. */
  readonly contrast: number;
}

/** A cluster with each of its neighbours. */
const pairsOf = (cluster: Cluster): Pair[] =>
  [...cluster.neighbours].map(([other, similarities]) => {
    const [a, b] = first(cluster) < first(other) ? [cluster, other] : [other, cluster];
    const similarity = similarities / (a.members.length * b.members.length);
    return { a, b, similarity, contrast: similarity / leastOf(a, b) };
  });

const first = ({ members }: Cluster): number => members[0] ?? 0;

/** The mean similarity from which two clusters are one story. */
function threshold(a: Cluster, b: Cluster): number {
  const share = a.members.length > 1 && b.members.length > 1 ? UNITING : JOINING;
  return Math.min(SURE, Math.max(leastOf(a, b), share * Math.max(a.cohesion, b.cohesion)));
}

const leastOf = (a: Cluster, b: Cluster): number => leastBetween(a.backdrop, b.backdrop);

const forbids = (apart: Constraints['apart'], a: Cluster, b: Cluster): boolean =>
  apart.some(
    ([x, y]) =>
      (a.members.includes(x) && b.members.includes(y)) || (a.members.includes(y) && b.members.includes(x)),
  );

/** Those that stand out most first; equals in the order of their first articles, so that no other order shows through. */
const byContrast = (x: Pair, y: Pair): number =>
  y.contrast - x.contrast || first(x.a) - first(y.a) || first(x.b) - first(y.b);

const queueOf = (pairs: readonly Pair[]): Heap<Pair> => heap(pairs, byContrast);
