/** What a spine is made of: a place on either side and how much it counts. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * The heaviest chain of steps that ascends on both sides: the reading order that two versions share. Steps off it are
 * moves. O(n log n) by a Fenwick tree of best chains. Between chains of equal weight the one through the smaller i + j
 * wins, so that the sides can be swapped.
 */
export function spine<T extends Step>(steps: readonly T[]): T[] {
  const columns = steps.reduce((most, { j }) => Math.max(most, j + 1), 0);
  const tree: (Chain<T> | undefined)[] = new Array(columns + 1);
  let best: Chain<T> | undefined;
  for (const row of rowsOf(steps)) {
    const chains = row.map((step): [T, Chain<T> | undefined] => [step, before(tree, step.j)]);
    for (const [step, previous] of chains) {
      const chain = { step, previous, weight: (previous?.weight ?? 0) + step.weight };
      raise(tree, chain);
      best = heavier(best, chain);
    }
  }
  const result: T[] = [];
  for (let chain = best; chain; chain = chain.previous) result.unshift(chain.step);
  return result;
}

interface Chain<T extends Step> {
  readonly step: T;
  readonly previous: Chain<T> | undefined;
  readonly weight: number;
}

/** Steps of one row do not continue each other: they are looked up before any of them is entered. */
function rowsOf<T extends Step>(steps: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const step of [...steps].sort((x, y) => x.i - y.i || x.j - y.j)) {
    const row = rows.at(-1);
    if (row?.[0]?.i === step.i) row.push(step);
    else rows.push([step]);
  }
  return rows;
}

function before<T extends Step>(tree: readonly (Chain<T> | undefined)[], j: number): Chain<T> | undefined {
  let best: Chain<T> | undefined;
  for (let at = j; at > 0; at -= at & -at) best = heavier(best, tree[at]);
  return best;
}

function raise<T extends Step>(tree: (Chain<T> | undefined)[], chain: Chain<T>): void {
  for (let at = chain.step.j + 1; at < tree.length; at += at & -at) tree[at] = heavier(tree[at], chain);
}

function heavier<T extends Step>(x: Chain<T> | undefined, y: Chain<T> | undefined): Chain<T> | undefined {
  if (!x || !y) return x ?? y;
  if (x.weight !== y.weight) return x.weight > y.weight ? x : y;
  return x.step.i + x.step.j <= y.step.i + y.step.j ? x : y;
}
