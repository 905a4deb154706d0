/**
 * Neighbour joining (Saitou & Nei 1987; with the criterion as in Studier & Keppler 1988): the unrooted tree whose path
 * lengths come nearest the distances. It recovers the true tree whenever the distances fit one, and does not assume that
 * all versions changed at the same speed, as average linkage would. O(n³).
 */

/** A node of the unrooted tree: leaves are 0 … n−1. */
export type Neighbours = readonly ReadonlySet<number>[];

/** The neighbours of each node of the tree that fits `distances` (n × n, symmetric, zero diagonal). */
export function neighbourJoining(distances: readonly (readonly number[])[]): Neighbours {
  const tree: Set<number>[] = distances.map(() => new Set());
  const d = new Map(distances.map((row, i) => [i, new Map(row.map((value, j) => [j, value]))]));
  while (d.size > 2) joinClosest(tree, d);
  const [x, y] = [...d.keys()];
  if (x !== undefined && y !== undefined) connect(tree, x, y);
  return tree;
}

type Distances = Map<number, Map<number, number>>;

function joinClosest(tree: Set<number>[], d: Distances): void {
  const [x, y] = closest(d);
  const fresh = tree.push(new Set()) - 1;
  connect(tree, x, fresh);
  connect(tree, y, fresh);
  const row = new Map<number, number>([[fresh, 0]]);
  for (const k of d.keys()) {
    if (k === x || k === y) continue;
    const far = (at(d, x, k) + at(d, y, k) - at(d, x, y)) / 2;
    row.set(k, far);
    d.get(k)?.set(fresh, far);
  }
  for (const gone of [x, y]) {
    d.delete(gone);
    for (const other of d.values()) other.delete(gone);
  }
  d.set(fresh, row);
}

/** The pair with the least Q(x, y) = (n − 2)·d(x, y) − Σd(x) − Σd(y); among equals, the first. */
function closest(d: Distances): [number, number] {
  const sums = new Map(
    [...d].map(([x, row]) => [x, [...row.values()].reduce((sum, value) => sum + value, 0)]),
  );
  let best: [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const [x, row] of d) {
    for (const [y, value] of row) {
      const q = (d.size - 2) * value - (sums.get(x) ?? 0) - (sums.get(y) ?? 0);
      if (x < y && q < least) [best, least] = [[x, y], q];
    }
  }
  return best;
}

const at = (d: Distances, x: number, y: number): number => d.get(x)?.get(y) ?? 0;

function connect(tree: Set<number>[], x: number, y: number): void {
  tree[x]?.add(y);
  tree[y]?.add(x);
}
