/**
 * How well the other versions agree with a link: the consistency extension of T-Coffee (Notredame, Higgins & Heringa
 * 2000, doi:10.1006/jmbi.2000.4042). A link gains, for each sentence that both of its ends are linked to, the weaker of
 * those two links. A strong but stray link has no such triangles and so waits until the consistent ones have joined.
 */

/** A link between two nodes, x < y. */
export interface Edge {
  readonly x: number;
  readonly y: number;
  readonly support: number;
}

/** Witnesses looked at for each end of a link: enough to outvote any stray, and keeps 200 versions linear. */
export const WITNESSES = 8;

/** Every link once, the best supported first; ties in the order of the nodes. */
export function supported(edges: readonly ReadonlyMap<number, number>[]): Edge[] {
  const witnesses = edges.map(strongest);
  const triangles = (x: number, y: number, via: readonly number[]): number => {
    let sum = 0;
    for (const z of via) sum += Math.min(edges[x]?.get(z) ?? 0, edges[y]?.get(z) ?? 0);
    return sum;
  };
  const all = edges.flatMap((near, x) =>
    [...near].flatMap(([y, weight]) => {
      if (y < x) return [];
      const both = triangles(x, y, witnesses[x] ?? []) + triangles(x, y, witnesses[y] ?? []);
      return [{ x, y, support: weight + both / 2 }];
    }),
  );
  return all.sort((e, f) => f.support - e.support || e.x - f.x || e.y - f.y);
}

const strongest = (near: ReadonlyMap<number, number>): number[] =>
  [...near]
    .sort(([x, v], [y, w]) => w - v || x - y)
    .slice(0, WITNESSES)
    .map(([id]) => id);
