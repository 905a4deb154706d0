/**
 * Which sentences of all versions say the same thing.
 *
 * Links are taken from the best supported to the least (see support.ts), as in Kruskal's algorithm, and join the groups
 * of their two ends if the mean probability of all links between those groups is high enough: the criterion of average
 * linkage (Sokal & Michener 1958). A missing link counts against where the two versions were compared, so one stray
 * link cannot chain two passages together (single linkage, the transitive closure that collation tools use, does just
 * that), yet a third version can bridge two paraphrases. Full average linkage, which looks for the best pair of groups
 * anew after each join, took four times as long for two hundred versions.
 */
import { type Edge, supported } from './support.ts';

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
  /**
   * As `edges`, but a link of several sentences divides its weight among them: a sentence that answers to one other goes
   * with it before it is drawn to one that sums up two.
   */
  readonly claims: readonly ReadonlyMap<number, number>[];
  /** Whether two versions' sentences were compared at all. */
  compared(a: number, b: number): boolean;
  /** Nodes that the reader has settled to be of one passage, and of two. */
  readonly together: readonly (readonly [number, number])[];
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Mean link probability below which two groups are different passages. A third lets one link of two carry a version in
 * whose other link failed (1/2), and refuses one link of four (1/4).
 */
export const JOIN_AT = 1 / 3;

type Group = readonly number[];

/** Joins the nodes into groups; each lists places in `graph.nodes`, ascending. Work grows with the links. */
export function cluster(graph: Graph): number[][] {
  const groupOf = seeds(graph);
  let open = supported(graph.claims);
  for (let before = Number.POSITIVE_INFINITY; open.length < before; ) {
    before = open.length;
    open = joinAlong(open, groupOf, graph);
  }
  return [...new Set(groupOf)].map((group) => [...group].sort((p, q) => p - q));
}

/** The groups to begin with, by node: single nodes, and those that the reader put together. */
function seeds(graph: Graph): Group[] {
  const groupOf: Group[] = graph.nodes.map((_, id) => [id]);
  for (const [x, y] of graph.together) {
    const [left, right] = [groupOf[x] ?? [], groupOf[y] ?? []];
    if (left !== right && mayJoin(graph, left, right)) join(groupOf, left, right);
  }
  return groupOf;
}

function join(groupOf: Group[], left: Group, right: Group): void {
  const joined = [...left, ...right];
  for (const id of joined) groupOf[id] = joined;
}

const mayJoin = (graph: Graph, left: Group, right: Group): boolean =>
  oneReading(graph, left, right) && !parted(graph, left, right);

const parted = (graph: Graph, left: Group, right: Group): boolean =>
  graph.apart.some(
    ([x, y]) => (left.includes(x) && right.includes(y)) || (left.includes(y) && right.includes(x)),
  );

/**
 * Why two groups that a link connects are two. parted: the reader said so · scattered: some version would have its reading in two
 * places · outweighed: the pairs between them that are not linked weigh more.
 */
export const REFUSALS = ['parted', 'scattered', 'outweighed'] as const;
export type Refusal = (typeof REFUSALS)[number];

export function refusal(graph: Graph, left: Group, right: Group): Refusal {
  if (parted(graph, left, right)) return 'parted';
  return oneReading(graph, left, right) ? 'outweighed' : 'scattered';
}

/** One pass over the links; gives back those between groups that stay apart, as later joins may unite them yet. */
function joinAlong(edges: readonly Edge[], groupOf: Group[], graph: Graph): Edge[] {
  const refused = new Map<Group, Set<Group>>();
  return edges.filter(({ x, y }) => {
    const [left, right] = [groupOf[x] ?? [], groupOf[y] ?? []];
    if (left === right) return false;
    if (refused.get(left)?.has(right)) return true;
    if (alike(graph, left, right) && mayJoin(graph, left, right)) {
      join(groupOf, left, right);
      return false;
    }
    for (const [p, q] of [[left, right] as const, [right, left] as const]) {
      refused.set(p, (refused.get(p) ?? new Set()).add(q));
    }
    return true;
  });
}

function alike(graph: Graph, left: Group, right: Group): boolean {
  let weight = 0;
  let pairs = 0;
  for (const i of left) {
    for (const j of right) {
      if (!comparable(graph, i, j)) continue;
      pairs++;
      weight += graph.edges[i]?.get(j) ?? 0;
    }
  }
  return weight > 0 && weight >= JOIN_AT * pairs;
}

function comparable(graph: Graph, i: number, j: number): boolean {
  const [a, b] = [graph.nodes[i], graph.nodes[j]];
  if (!a || !b) return false;
  return a.version === b.version || graph.compared(a.version, b.version);
}

/** A version has one reading at a passage: consecutive sentences that a link has joined, or nothing. */
function oneReading(graph: Graph, left: Group, right: Group): boolean {
  const cells = new Map<number, number[]>();
  for (const id of [...left, ...right]) {
    const version = graph.nodes[id]?.version ?? -1;
    const cell = cells.get(version);
    if (cell) cell.push(id);
    else cells.set(version, [id]);
  }
  return [...cells.values()].every((cell) => cell.length === 1 || consecutive(graph, cell));
}

function consecutive(graph: Graph, cell: number[]): boolean {
  const sentence = (id: number) => graph.nodes[id]?.sentence ?? 0;
  const sorted = cell.sort((p, q) => sentence(p) - sentence(q));
  return sorted.every((id, k) => {
    const next = sorted[k + 1];
    return next === undefined || (sentence(next) - sentence(id) === 1 && graph.edges[id]?.has(next) === true);
  });
}
