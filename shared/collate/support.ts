/**
 * How well the other versions agree with a link: the consistency extension of T-Coffee (Notredame, Higgins & Heringa
 * 2000, doi:10.1006/jmbi.2000.4042). A link gains, for each sentence that both of its ends are linked to, the weaker of
 * those two links. A strong but stray link has no such triangles and so waits until the consistent ones have joined.
 */

type Edges = readonly ReadonlyMap<number, number>[];

/** Witnesses looked at for each end of a link: enough to outvote any stray, and keeps 200 versions linear. */
export const WITNESSES = 12;

/** For each node, its neighbours and the support of the link to them: its own weight plus that of its triangles. */
export function supports(edges: Edges): Map<number, number>[] {
  const witnesses = edges.map(strongest);
  return edges.map((near, x) => {
    const support = new Map<number, number>();
    for (const [y, weight] of near) support.set(y, weight + triangles(edges, x, y, witnesses));
    return support;
  });
}

const strongest = (near: ReadonlyMap<number, number>): number[] =>
  [...near]
    .sort(([x, v], [y, w]) => w - v || x - y)
    .slice(0, WITNESSES)
    .map(([id]) => id);

function triangles(edges: Edges, x: number, y: number, witnesses: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const z of new Set([...(witnesses[x] ?? []), ...(witnesses[y] ?? [])])) {
    sum += Math.min(edges[x]?.get(z) ?? 0, edges[y]?.get(z) ?? 0);
  }
  return sum;
}
