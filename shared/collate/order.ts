/**
 * In which order to lay out the passages so that every version reads downward as nearly as possible.
 *
 * Each version asks that the passage of one sentence stand before that of the next: a weighted precedence graph. Where
 * versions agree it has no cycle and any topological order satisfies all; where one moved a passage, some wish must be
 * broken. The rule for breaking is that of Eades, Lin & Smyth (1993) for the feedback arc set: when nothing is free to
 * come next, take the passage with the greatest surplus of wishes to come first over wishes to come later. Among
 * passages that are free, the one that continues what was just placed comes first, so that what only one version
 * says stands in its place instead of at the end.
 */

/** For each version, its passages in the order of its own text. */
export type Readings = readonly (readonly number[])[];

/** Orders the passages 0 … count-1. Ties fall to the lower number, so number passages independently of file order. */
export function order(count: number, readings: Readings): number[] {
  const graph = precedence(count, readings);
  const placed: number[] = [];
  const left = new Set(Array.from({ length: count }, (_, p) => p));
  const free = new Set([...left].filter((p) => graph.before[p]?.size === 0));
  while (left.size > 0) {
    const next = free.size > 0 ? continuing(placed, free, graph) : leastBound(left, graph);
    placed.push(next);
    left.delete(next);
    free.delete(next);
    for (const after of graph.after[next]?.keys() ?? []) {
      graph.before[after]?.delete(next);
      if (left.has(after) && graph.before[after]?.size === 0) free.add(after);
    }
    for (const earlier of graph.before[next]?.keys() ?? []) graph.after[earlier]?.delete(next);
  }
  return placed;
}

interface Precedence {
  /** For each passage, those that some version puts right after it, and how many versions do. */
  readonly after: readonly Map<number, number>[];
  readonly before: readonly Map<number, number>[];
}

function precedence(count: number, readings: Readings): Precedence {
  const maps = () => Array.from({ length: count }, () => new Map<number, number>());
  const graph = { after: maps(), before: maps() };
  for (const reading of readings) {
    reading.forEach((p, k) => {
      const q = reading[k + 1];
      if (q === undefined || q === p) return;
      graph.after[p]?.set(q, (graph.after[p]?.get(q) ?? 0) + 1);
      graph.before[q]?.set(p, (graph.before[q]?.get(p) ?? 0) + 1);
    });
  }
  return graph;
}

/** How many passages back to look for one that the next can continue; farther back, nearness means nothing. */
const LOOK_BACK = 50;

function continuing(placed: readonly number[], free: ReadonlySet<number>, graph: Precedence): number {
  for (let k = placed.length - 1; k >= Math.max(0, placed.length - LOOK_BACK); k--) {
    const followers = [...(graph.after[placed[k] ?? -1] ?? [])].filter(([p]) => free.has(p));
    const best = followers.sort(([p, m], [q, n]) => n - m || p - q)[0];
    if (best) return best[0];
  }
  return Math.min(...free);
}

/** The passage to place although some version has another before it: nothing is free, so the wishes run in a circle. */
function leastBound(left: ReadonlySet<number>, graph: Precedence): number {
  const circle = sourceComponent(left, graph);
  const surplus = (p: number) => total(graph.after[p], circle) - total(graph.before[p], circle);
  const ranked = [...circle].map((p) => [p, surplus(p)] as const).sort(([p, m], [q, n]) => n - m || p - q);
  return ranked[0]?.[0] ?? 0;
}

/**
 * A strongly connected component that no other one precedes: the last root of a search through everything (Kosaraju),
 * with all that leads to it.
 */
function sourceComponent(left: ReadonlySet<number>, graph: Precedence): Set<number> {
  const seen = new Set<number>();
  let lastRoot = 0;
  for (const root of left) {
    if (seen.has(root)) continue;
    lastRoot = root;
    reach(root, graph.after, left, seen);
  }
  return reach(lastRoot, graph.before, left, new Set());
}

/** Adds to `seen` all of `within` that can be reached from `start`. */
function reach(
  start: number,
  edges: Precedence['after'],
  within: ReadonlySet<number>,
  seen: Set<number>,
): Set<number> {
  const open = [start];
  seen.add(start);
  for (let p = open.pop(); p !== undefined; p = open.pop()) {
    for (const q of edges[p]?.keys() ?? []) {
      if (!within.has(q) || seen.has(q)) continue;
      seen.add(q);
      open.push(q);
    }
  }
  return seen;
}

const total = (weights: ReadonlyMap<number, number> | undefined, within: ReadonlySet<number>): number =>
  [...(weights ?? [])].reduce((sum, [p, weight]) => sum + (within.has(p) ? weight : 0), 0);
