/** Where a version says which words: to ask whether it says something anywhere, without reading all of it again. */
import type { Cell, Row } from './rows.ts';

/** One version's. */
export interface Vocabulary {
  readonly cells: readonly Cell[];
  /** For each stem, the places in `cells` of those that have it, ascending. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

/** By version. */
export const vocabulariesOf = (rows: readonly Row[]): Vocabulary[] =>
  (rows[0]?.cells ?? []).map((_, version) => {
    const cells = rows.flatMap((row) => row.cells[version] ?? []);
    const having = new Map<string, number[]>();
    cells.forEach(({ stems }, place) => {
      for (const stem of stems) {
        const places = having.get(stem);
        if (places) places.push(place);
        else having.set(stem, [place]);
      }
    });
    return { cells, having };
  });

/** What share of these stems, by weight, the version says in each cell that has any, 0–1; see shareOf. */
export function sharesIn(
  { cells, having }: Vocabulary,
  stems: ReadonlySet<string>,
  weight: (stem: string) => number = () => 1,
): Map<Cell, number> {
  const shared = new Map<number, number>();
  let all = 0;
  for (const stem of stems) {
    const mass = weight(stem);
    all += mass;
    for (const place of having.get(stem) ?? []) shared.set(place, (shared.get(place) ?? 0) + mass);
  }
  const inOrder = [...shared].sort(([x], [y]) => x - y);
  return new Map(
    inOrder.flatMap(([place, mass]) => {
      const cell = cells[place];
      return cell ? [[cell, mass / all] as const] : [];
    }),
  );
}
