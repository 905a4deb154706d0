/** The collation: passages × versions, from the links of every compared pair of versions. */
import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { Link, PairCorrection, Verdict } from '../comparison.ts';
import { cluster, type Graph, type Node, type Refusal, refusal } from './cluster.ts';
import { order } from './order.ts';

/** The sentences of all versions that say the same thing. */
export interface Passage {
  /** For each version, in the collation's order, its consecutive sentences here; empty where it has none. */
  readonly readings: readonly (readonly number[])[];
  /** Passages that links also point to and that are not this one nevertheless: for "see also". Ascending. */
  readonly related: readonly Related[];
}

export interface Related {
  readonly passage: number;
  readonly why: Refusal;
}

export interface Collation {
  readonly versions: readonly Version[];
  /** Every aligned sentence of every version stands in exactly one. In reading order; see order.ts. */
  readonly passages: readonly Passage[];
}

/** The links between two versions, given by their places in the list of versions. */
export interface PairLinks {
  readonly a: number;
  readonly b: number;
  readonly links: readonly Link[];
  /** What the reader has settled between the two. */
  readonly settled?: readonly PairCorrection[];
}

/** Joins pairwise links into passages. Shuffling the versions changes nothing but the columns' order. */
export function collate(versions: readonly Version[], pairs: readonly PairLinks[]): Collation {
  const nodes = nodesOf(versions);
  const graph = graphOf(nodes, pairs);
  const groups = cluster(graph);
  const passageOf = new Map(groups.flatMap((group, p) => group.map((node) => [node, p] as const)));
  const sequence = order(groups.length, reading(versions, nodes, passageOf));
  const place = new Map(sequence.map((p, k) => [p, k]));
  return {
    versions,
    passages: sequence.map((p) => ({
      readings: readingsOf(versions.length, nodes, groups[p] ?? []),
      related: relatedTo(groups[p] ?? [], graph, passageOf)
        .map((other) => ({
          passage: place.get(other) ?? 0,
          why: refusal(graph, groups[p] ?? [], groups[other] ?? []),
        }))
        .sort((x, y) => x.passage - y.passage),
    })),
  };
}

/** Sentences by their version's id, not its place in the folder: the order in which ties are broken. */
function nodesOf(versions: readonly Version[]): Node[] {
  const byId = versions
    .map((version, index) => ({ id: version.id, index }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
  return byId.flatMap(({ index }) =>
    (versions[index]?.sentences ?? []).flatMap(({ role }, sentence) =>
      ALIGNED_ROLES.has(role) ? [{ version: index, sentence }] : [],
    ),
  );
}

/** In which passages these sentences of a version stand, each once, ascending. */
export function passagesOf({ passages }: Collation, version: number, sentences: readonly number[]): number[] {
  return passages.flatMap(({ readings }, p) =>
    sentences.some((sentence) => readings[version]?.includes(sentence)) ? [p] : [],
  );
}

type Weights = Map<number, number>[];

function graphOf(nodes: readonly Node[], pairs: readonly PairLinks[]): Graph {
  const idOf = new Map(nodes.map((node, id) => [`${node.version}:${node.sentence}`, id]));
  const [edges, claims]: [Weights, Weights] = [nodes.map(() => new Map()), nodes.map(() => new Map())];
  const connect = (x: number | undefined, y: number | undefined, weight: number, among: number) => {
    if (x === undefined || y === undefined || x === y) return;
    strengthen(edges, x, y, weight);
    strengthen(claims, x, y, weight / among);
  };
  for (const { a, b, links } of pairs) {
    for (const link of links) {
      const left = link.a.map((i) => idOf.get(`${a}:${i}`));
      const right = link.b.map((j) => idOf.get(`${b}:${j}`));
      const among = Math.max(left.length, right.length);
      for (const x of left) for (const y of right) connect(x, y, link.probability, among);
      if (link.secondary) continue;
      for (const side of [left, right])
        for (const [k, x] of side.entries()) connect(x, side[k + 1], link.probability, among);
    }
  }
  const compared = new Map<number, Set<number>>();
  for (const { a, b } of pairs) {
    compared.set(a, (compared.get(a) ?? new Set()).add(b));
    compared.set(b, (compared.get(b) ?? new Set()).add(a));
  }
  return {
    nodes,
    edges,
    claims,
    compared: (a, b) => compared.get(a)?.has(b) === true,
    together: settledPairs(pairs, idOf, 'linked'),
    apart: settledPairs(pairs, idOf, 'apart'),
  };
}

/** The nodes that the reader linked, or parted. */
const settledPairs = (
  pairs: readonly PairLinks[],
  idOf: ReadonlyMap<string, number>,
  verdict: Verdict,
): [number, number][] =>
  pairs.flatMap(({ a, b, settled = [] }) =>
    settled
      .filter(({ says }) => says === verdict)
      .flatMap((one) =>
        one.a.flatMap((i) => one.b.map((j) => [idOf.get(`${a}:${i}`), idOf.get(`${b}:${j}`)])),
      )
      .flatMap(([x, y]): [number, number][] => (x === undefined || y === undefined ? [] : [[x, y]])),
  );

function strengthen(weights: Weights, x: number, y: number, weight: number): void {
  if (weight <= (weights[x]?.get(y) ?? -1)) return;
  weights[x]?.set(y, weight);
  weights[y]?.set(x, weight);
}

function reading(
  versions: readonly Version[],
  nodes: readonly Node[],
  passageOf: ReadonlyMap<number, number>,
): number[][] {
  const lists: number[][] = versions.map(() => []);
  nodes.forEach((node, id) => {
    lists[node.version]?.push(passageOf.get(id) ?? 0);
  });
  return lists;
}

function readingsOf(count: number, nodes: readonly Node[], group: readonly number[]): number[][] {
  const readings: number[][] = Array.from({ length: count }, () => []);
  for (const id of group) {
    const node = nodes[id];
    if (node) readings[node.version]?.push(node.sentence);
  }
  return readings.map((sentences) => sentences.sort((x, y) => x - y));
}

function relatedTo(group: readonly number[], graph: Graph, passageOf: ReadonlyMap<number, number>): number[] {
  const own = new Set(group);
  const neighbours = group.flatMap((id) => [...(graph.edges[id]?.keys() ?? [])]);
  return [...new Set(neighbours.filter((id) => !own.has(id)).map((id) => passageOf.get(id) ?? 0))];
}
