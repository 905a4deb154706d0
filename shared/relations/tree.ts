/**
 * Who shares whose wording: a tree of the versions, each branch with the words that only its versions have.
 *
 * The method is that of computer-assisted stemmatology (Howe et al. 2001; compared with others by Roos & Heikkilä 2009):
 * distances from shared variants, neighbour joining, and then only those branches are kept that the text itself
 * supports. What all versions have says nothing of who copied whom, and what only one has says nothing of groups, so
 * runs of words are weighted by how few of the passage's versions carry them.
 */
import type { Range } from '../article.ts';
import type { Collation } from '../collate/collate.ts';
import { type Neighbours, neighbourJoining } from './neighbour-joining.ts';
import type { Reading } from './wording.ts';

/** Words that versions of a branch share and no version outside it has. */
export interface Evidence {
  readonly passage: number;
  /** Which versions of the branch have them. */
  readonly carriers: readonly number[];
  /** The words, in the first carrier's text. */
  readonly range: Range;
}

export interface Branch {
  /** All versions below it, ascending. */
  readonly versions: readonly number[];
  readonly children: readonly Branch[];
  /** Empty for a single version and for the root. */
  readonly evidence: readonly Evidence[];
}

/**
 * Passages in which a group must share wording of its own before it is shown. One could be chance, or an alignment
 * error; two independent ones are the usual minimum of textual criticism for a shared error.
 */
export const MIN_PASSAGES = 2;

/** The tree, rooted at the `base`; a star where the wording supports no group. */
export function tree(collation: Collation, wording: readonly (readonly Reading[])[], base: number): Branch {
  const shape = neighbourJoining(distances(collation.versions.length, wording));
  const [start] = shape[base] ?? [];
  const shared = sharedRuns(wording);
  const others = start === undefined ? [] : kept(grow(shape, start, base, shared));
  return branch([leaf(base), ...others], []);
}

const leaf = (version: number): Branch => ({ versions: [version], children: [], evidence: [] });

const branch = (children: readonly Branch[], evidence: readonly Evidence[]): Branch => ({
  versions: children.flatMap(({ versions }) => versions).sort((x, y) => x - y),
  children: [...children].sort((x, y) => (x.versions[0] ?? 0) - (y.versions[0] ?? 0)),
  evidence,
});

/** The part of the tree behind `node`, seen from `from`; branches without support give their children to the parent. */
function grow(shape: Neighbours, node: number, from: number, shared: readonly Evidence[]): Branch {
  const next = [...(shape[node] ?? [])].filter((other) => other !== from);
  if (next.length === 0) return leaf(node);
  const children = next.map((other) => grow(shape, other, node, shared)).flatMap(kept);
  const whole = branch(children, []);
  return branch(children, shared.filter(supports(whole)));
}

/** The branch itself where the text supports it, else its children. */
function kept(one: Branch): readonly Branch[] {
  const passages = new Set(one.evidence.map(({ passage }) => passage));
  return one.children.length === 0 || passages.size >= MIN_PASSAGES ? [one] : one.children;
}

/**
 * Carried only inside the branch, by most of its versions, and across its children: what two of five share speaks for
 * those two, and what one child has alone speaks for that child.
 */
function supports(whole: Branch): (evidence: Evidence) => boolean {
  const inside = new Set(whole.versions);
  const children = whole.children.map(({ versions }) => new Set(versions));
  return ({ carriers }) =>
    2 * carriers.length > whole.versions.length &&
    carriers.every((version) => inside.has(version)) &&
    !children.some((child) => carriers.every((version) => child.has(version)));
}

/**
 * The mean weight, a passage that both have, of the runs that one of the two has and not the other. Along a tree of copies these add up
 * (each edit parts those behind it from all others), and then neighbour joining finds that tree. A share of the union, as in Jaccard's
 * distance, does not add up: whoever edited most was torn away from what they copied. Those without a passage in common are as far as any two.
 */
function distances(count: number, wording: readonly (readonly Reading[])[]): number[][] {
  const table = () => Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const [apart, passages] = [table(), table()];
  for (const readings of wording) {
    const carriers = carriersOf(readings);
    const weight = (words: string) => Math.log(readings.length / (carriers.get(words)?.size ?? 1));
    const totals = readings.map(({ shingles }) =>
      sum([...new Set(shingles.map(({ words }) => words))].map(weight)),
    );
    for (const [i, x] of readings.entries()) {
      for (const [j, y] of readings.entries()) {
        add(apart, x.version, y.version, (totals[i] ?? 0) + (totals[j] ?? 0));
        add(passages, x.version, y.version, 1);
      }
    }
    for (const [words, versions] of carriers) {
      for (const x of versions) for (const y of versions) add(apart, x, y, -2 * weight(words));
    }
  }
  const means = apart.map((row, x) =>
    row.map((weight, y) => (passages[x]?.[y] ? Math.max(0, weight) / (passages[x]?.[y] ?? 1) : -1)),
  );
  const farthest = Math.max(...means.flat());
  return means.map((row, x) => row.map((mean, y) => (x === y ? 0 : mean < 0 ? farthest : mean)));
}

function carriersOf(readings: readonly Reading[]): Map<string, Set<number>> {
  const carriers = new Map<string, Set<number>>();
  for (const { version, shingles } of readings) {
    for (const { words } of shingles) carriers.set(words, (carriers.get(words) ?? new Set()).add(version));
  }
  return carriers;
}

/** Runs of words that two or more of a passage's versions share, but not all; touching runs of the same carriers are one. */
function sharedRuns(wording: readonly (readonly Reading[])[]): Evidence[] {
  return wording.flatMap((readings, passage) => {
    const carriers = carriersOf(readings);
    return readings.flatMap(({ version, shingles }) => {
      const own = shingles.flatMap(({ words, range }) => {
        const all = [...(carriers.get(words) ?? [])].sort((x, y) => x - y);
        const telling = all.length > 1 && all.length < readings.length && all[0] === version;
        return telling ? [{ passage, carriers: all, range }] : [];
      });
      return own.reduce<Evidence[]>(mergeTouching, []);
    });
  });
}

function mergeTouching(merged: Evidence[], next: Evidence): Evidence[] {
  const last = merged.at(-1);
  if (!last || last.range.end < next.range.start || last.carriers.join() !== next.carriers.join()) {
    return [...merged, next];
  }
  return [...merged.slice(0, -1), { ...last, range: { start: last.range.start, end: next.range.end } }];
}

function add(table: number[][], x: number, y: number, value: number): void {
  const row = table[x];
  if (row) row[y] = (row[y] ?? 0) + value;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
