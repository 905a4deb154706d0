/**
 * Which sentences of all versions say the same thing.
 *
 * Average linkage (Sokal & Michener 1958) over the sparse graph of the pairwise links: two groups join while the mean
 * probability of the links between their sentences stays above a threshold. A missing link counts as evidence against
 * where the two versions were compared, so one stray link cannot chain two passages together (single linkage, the
 * transitive closure that collation tools use, does just that), yet a third version can bridge two paraphrases.
 * Which groups join first is decided by the links' support from third versions; see support.ts.
 */
import { MaxHeap } from './heap.ts';
import { supports } from './support.ts';

/** One sentence of one version. */
export interface Node {
  readonly version: number;
  readonly sentence: number;
}

export interface Graph {
  /** In an order that does not depend on the order of the files: ties are broken by a node's place in this list. */
  readonly nodes: readonly Node[];
  /** For each node, its neighbours' places in `nodes` and the weight of the link, 0–1. Symmetric. */
  readonly edges: readonly ReadonlyMap<number, number>[];
  /** Whether two versions' sentences were compared at all. */
  compared(a: number, b: number): boolean;
}

/**
 * Mean link probability below which two groups are different passages. A third lets one link of two carry a version in
 * whose other link failed (1/2), and refuses one link of four (1/4).
 */
export const JOIN_AT = 1 / 3;

interface Group {
  readonly members: readonly number[];
  /** The neighbouring groups. */
  readonly near: Map<number, Bond>;
}

/** Between two groups: the sums of their sentences' links. */
interface Bond {
  readonly weight: number;
  readonly support: number;
}

/** Joins the nodes into groups; each group lists places in `graph.nodes`, ascending. O(links · log links). */
export function cluster(graph: Graph): number[][] {
  const support = supports(graph.edges);
  const bonds = (id: number) =>
    [...(graph.edges[id] ?? [])].map(
      ([other, weight]) => [other, { weight, support: support[id]?.get(other) ?? 0 }] as const,
    );
  const groups = new Map<number, Group>(
    graph.nodes.map((_, id) => [id, { members: [id], near: new Map(bonds(id)) }]),
  );
  const heap = new MaxHeap<readonly [number, number]>();
  const offer = (x: number, y: number) => {
    const [left, right] = [groups.get(x), groups.get(y)];
    const bond = left?.near.get(y);
    if (!left || !right || !bond) return;
    const pairs = comparedPairs(graph, left, right);
    if (bond.weight >= JOIN_AT * pairs) heap.push([Math.min(x, y), Math.max(x, y)], bond.support / pairs);
  };
  for (const [id, group] of groups) for (const other of group.near.keys()) if (id < other) offer(id, other);
  let fresh = graph.nodes.length;
  for (let top = heap.pop(); top; top = heap.pop()) {
    const [x, y] = top;
    const [left, right] = [groups.get(x), groups.get(y)];
    if (!left || !right || !fits(graph, left, right)) continue;
    const joined = join(left, right, x, y);
    groups.delete(x);
    groups.delete(y);
    groups.set(fresh, joined);
    for (const [other, bond] of joined.near) {
      const near = groups.get(other)?.near;
      near?.delete(x);
      near?.delete(y);
      near?.set(fresh, bond);
      offer(other, fresh);
    }
    fresh++;
  }
  return [...groups.values()].map(({ members }) => [...members].sort((p, q) => p - q)).sort(byFirst);
}

const byFirst = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) - (b[0] ?? 0);

function comparedPairs(graph: Graph, x: Group, y: Group): number {
  let pairs = 0;
  for (const i of x.members) for (const j of y.members) if (comparable(graph, i, j)) pairs++;
  return pairs;
}

function comparable(graph: Graph, i: number, j: number): boolean {
  const [a, b] = [graph.nodes[i], graph.nodes[j]];
  if (!a || !b) return false;
  return a.version === b.version || graph.compared(a.version, b.version);
}

/** A version has one reading at a passage: consecutive sentences that a link has joined, or nothing. */
function fits(graph: Graph, x: Group, y: Group): boolean {
  for (const [version, left] of cells(graph, x)) {
    const right = cells(graph, y).get(version);
    if (right && !consecutive(graph, [...left, ...right])) return false;
  }
  return true;
}

function cells(graph: Graph, group: Group): Map<number, number[]> {
  const byVersion = new Map<number, number[]>();
  for (const id of group.members) {
    const version = graph.nodes[id]?.version ?? -1;
    byVersion.set(version, [...(byVersion.get(version) ?? []), id]);
  }
  return byVersion;
}

function consecutive(graph: Graph, ids: number[]): boolean {
  const sentence = (id: number) => graph.nodes[id]?.sentence ?? 0;
  const sorted = ids.sort((p, q) => sentence(p) - sentence(q));
  return sorted.every((id, k) => {
    const next = sorted[k + 1];
    return next === undefined || (sentence(next) - sentence(id) === 1 && graph.edges[id]?.has(next) === true);
  });
}

function join(left: Group, right: Group, x: number, y: number): Group {
  const near = new Map(left.near);
  for (const [other, bond] of right.near) {
    const own = near.get(other) ?? { weight: 0, support: 0 };
    near.set(other, { weight: own.weight + bond.weight, support: own.support + bond.support });
  }
  near.delete(x);
  near.delete(y);
  return { members: [...left.members, ...right.members], near };
}
