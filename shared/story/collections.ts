/** A queue that gives the least of its items first. */
export interface Heap<T> {
  push(item: T): void;
  pop(): T | undefined;
}

/** A binary heap; `compare` must tell any two items apart for a fixed order. */
export function heap<T>(items: readonly T[], compare: (a: T, b: T) => number): Heap<T> {
  const tree = items.toSorted(compare);
  const push = (item: T) => {
    let at = tree.push(item) - 1;
    for (let up = (at - 1) >> 1; at > 0; up = (at - 1) >> 1) {
      const parent = tree[up];
      if (parent === undefined || compare(parent, item) <= 0) break;
      tree[at] = parent;
      at = up;
    }
    tree[at] = item;
  };
  const pop = (): T | undefined => {
    const [least] = tree;
    const last = tree.pop();
    if (last === undefined || tree.length === 0) return least;
    let at = 0;
    for (
      let down = smaller(tree, 1, compare);
      down < tree.length;
      down = smaller(tree, 2 * at + 1, compare)
    ) {
      const child = tree[down];
      if (child === undefined || compare(last, child) <= 0) break;
      tree[at] = child;
      at = down;
    }
    tree[at] = last;
    return least;
  };
  return { push, pop };
}

/** The lesser of the items at `left` and behind it. */
function smaller<T>(tree: readonly T[], left: number, compare: (a: T, b: T) => number): number {
  const [a, b] = [tree[left], tree[left + 1]];
  return a !== undefined && b !== undefined && compare(b, a) < 0 ? left + 1 : left;
}

/** The numbers below `count` grouped by these links, each group in rising order, groups by their first. */
export function components(count: number, links: readonly (readonly [number, number])[]): number[][] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0;
    return at;
  };
  for (const [a, b] of links) {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const group = groups.get(root(i));
    if (group) group.push(i);
    else groups.set(root(i), [i]);
  }
  return [...groups.values()];
}
