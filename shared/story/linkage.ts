import { components, type Heap, heap } from './collections.ts';
import type { Edge } from './neighbours.ts';
import { added, NOTHING, product, type Vector } from './vectors.ts';

/** Two articles whose similarity is below this tell different news; independent reports of one event lie above. */
export const LEAST = 0.19;
/** Above this, articles tell the same news however alike the others of their story are. */
const SURE = 0.32;
/** An article that joins a story must be this much as like its versions as they are like each other. */
const JOINING = 0.3;
/** Two stories that hold together by themselves are one only if they are this much as like each other. */
const UNITING = 0.7;

/** Articles taken together so far. */
interface Cluster {
  readonly members: readonly number[];
  /** The sum of the members' vectors: its product with another's sum is the sum of all similarities between the two. */
  readonly sum: Vector;
  /** The sum of the products of the members' vectors with themselves. */
  readonly squares: number;
  /** The mean similarity of two members; 0 for a single one. */
  readonly cohesion: number;
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
 * Groups articles by average linkage, most similar first: two groups unite while the mean similarity between their
 * members is high enough, measured by how alike the members of each already are. Near copies of one story so keep
 * out its follow-up, and reports that share few words still find each other. (A plain threshold does worse on both.)
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
  return [...alive].map(({ members }) => [...members]);
}

/** The clusters to begin with: single articles, or those that are told to be together. */
function seeds(
  vectors: readonly Vector[],
  edges: readonly Edge[],
  together: Constraints['together'],
): Cluster[] {
  const clusters = components(vectors.length, together).map((members) => {
    const own = members.map((member) => vectors[member] ?? NOTHING);
    const squares = own.reduce((sum, vector) => sum + product(vector, vector), 0);
    return clusterOf(members, own.reduce(added), squares);
  });
  const home = new Map(
    clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)),
  );
  for (const { a, b, similarity } of edges) {
    const [left, right] = [home.get(a), home.get(b)];
    if (!left || !right || left === right || left.neighbours.has(right)) continue;
    const single = left.members.length === 1 && right.members.length === 1;
    join(left, right, single ? similarity : product(left.sum, right.sum));
  }
  return clusters;
}

function clusterOf(members: readonly number[], sum: Vector, squares: number): Cluster {
  const n = members.length;
  const cohesion = n > 1 ? (product(sum, sum) - squares) / (n * (n - 1)) : 0;
  return { members, sum, squares, cohesion, neighbours: new Map() };
}

function join(a: Cluster, b: Cluster, similarities: number) {
  if (similarities < LEAST * a.members.length * b.members.length) return;
  a.neighbours.set(b, similarities);
  b.neighbours.set(a, similarities);
}

/** The two as one, in both's place among the neighbours. */
function unite(a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members].sort((x, y) => x - y);
  const united = clusterOf(members, added(a.sum, b.sum), a.squares + b.squares);
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
}

/** A cluster with each of its neighbours. */
const pairsOf = (cluster: Cluster): Pair[] =>
  [...cluster.neighbours].map(([other, similarities]) => {
    const [a, b] = first(cluster) < first(other) ? [cluster, other] : [other, cluster];
    return { a, b, similarity: similarities / (a.members.length * b.members.length) };
  });

const first = ({ members }: Cluster): number => members[0] ?? 0;

/** The mean similarity from which two clusters are one story. */
function threshold(a: Cluster, b: Cluster): number {
  const share = a.members.length > 1 && b.members.length > 1 ? UNITING : JOINING;
  return Math.min(SURE, Math.max(LEAST, share * Math.max(a.cohesion, b.cohesion)));
}

const forbids = (apart: Constraints['apart'], a: Cluster, b: Cluster): boolean =>
  apart.some(
    ([x, y]) =>
      (a.members.includes(x) && b.members.includes(y)) || (a.members.includes(y) && b.members.includes(x)),
  );

/** Most similar first; equals in the order of their first articles, so that no other order shows through. */
const queueOf = (pairs: readonly Pair[]): Heap<Pair> =>
  heap(pairs, (x, y) => y.similarity - x.similarity || first(x.a) - first(y.a) || first(x.b) - first(y.b));
