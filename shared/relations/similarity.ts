/** How much two versions have in common: containment (Broder 1997), so that a short copy of a long text shows as one. */
import type { Collation } from '../collate/collate.ts';
import type { Reading } from './wording.ts';

export interface Similarity {
  /** [row][column]: share of the row's runs of words that the column has too, 0–1. */
  readonly verbatim: readonly (readonly number[])[];
  /** [row][column]: share of the row's passages that the column has too, 0–1. */
  readonly passages: readonly (readonly number[])[];
}

export function similarity(collation: Collation, wording: readonly (readonly Reading[])[]): Similarity {
  const count = collation.versions.length;
  const carriers = new Map<string, Set<number>>();
  for (const { version, shingles } of wording.flat()) {
    for (const { words } of shingles) carriers.set(words, (carriers.get(words) ?? new Set()).add(version));
  }
  return {
    verbatim: containment(count, [...carriers.values()]),
    passages: containment(
      count,
      wording.map((readings) => new Set(readings.map(({ version }) => version))),
    ),
  };
}

/** From the sets of versions that carry each thing: share of the row's things that the column carries. */
function containment(count: number, carriers: readonly ReadonlySet<number>[]): number[][] {
  const both: number[][] = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const set of carriers) {
    for (const row of set)
      for (const column of set) (both[row] ?? [])[column] = (both[row]?.[column] ?? 0) + 1;
  }
  return both.map((shared, row) => shared.map((n) => (shared[row] ? n / shared[row] : 0)));
}
