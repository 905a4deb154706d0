/**
 * Which pairs of versions to align. All of them while they are few; of many versions each is aligned with those whose
 * wording is nearest to its own, and with a few that are near to all: the collation joins the rest through them. The
 * cost then grows with the versions, not with their square, and little is lost, for a version that is far from its
 * nearest is farther from the others (measured in docs/method.md).
 */
import type { Version } from '../article.ts';
import { SHINGLE_WORDS } from '../relations/wording.ts';
import { tokens } from '../words/tokens.ts';

/** Up to here every pair is aligned: 66 pairs. */
export const ALL_PAIRS = 12;
/** Nearest versions that each is aligned with: enough that groups of copies, which are nearest to each other, link out. */
export const NEAREST = 6;
/** Versions that all are aligned with. */
export const HUBS = 4;

/** Pairs of places in `versions`, the lower first, each once. Which versions meet does not depend on their order. */
export function pairsOf(versions: readonly Version[]): [number, number][] {
  const places = versions.map((_, index) => index);
  if (versions.length <= ALL_PAIRS) return places.flatMap((a) => places.slice(a + 1).map((b) => pair(a, b)));
  const shared = sharedShingles(versions);
  const near = (from: number, x: number, y: number) =>
    (shared[from]?.[y] ?? 0) - (shared[from]?.[x] ?? 0) || byId(versions, x, y);
  const total = (place: number) => (shared[place] ?? []).reduce((sum, n) => sum + n, 0);
  const hubs = [...places].sort((x, y) => total(y) - total(x) || byId(versions, x, y)).slice(0, HUBS);
  const chosen = places.flatMap((from) => {
    const others = places.filter((place) => place !== from);
    const nearest = [...others].sort((x, y) => near(from, x, y)).slice(0, NEAREST);
    return [...nearest, ...hubs.filter((hub) => hub !== from)].map((to) => pair(from, to));
  });
  return [...new Map(chosen.map((one) => [one.join(), one])).values()];
}

const pair = (x: number, y: number): [number, number] => [Math.min(x, y), Math.max(x, y)];

const byId = (versions: readonly Version[], x: number, y: number): number =>
  (versions[x]?.id ?? '') < (versions[y]?.id ?? '') ? -1 : 1;

/** [version][version]: how many runs of four words both have. */
function sharedShingles(versions: readonly Version[]): number[][] {
  const carriers = new Map<string, Set<number>>();
  versions.forEach(({ text }, index) => {
    const words = tokens(text).filter(({ kind }) => kind !== 'mark');
    for (let k = SHINGLE_WORDS; k <= words.length; k++) {
      const shingle = words
        .slice(k - SHINGLE_WORDS, k)
        .map(({ canonical }) => canonical)
        .join(' ');
      carriers.set(shingle, (carriers.get(shingle) ?? new Set()).add(index));
    }
  });
  const shared = versions.map(() => new Array<number>(versions.length).fill(0));
  for (const set of carriers.values()) {
    for (const x of set) for (const y of set) if (x !== y) (shared[x] ?? [])[y] = (shared[x]?.[y] ?? 0) + 1;
  }
  return shared;
}
