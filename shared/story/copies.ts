/** Finds articles that are the same text, or nearly, by the hashes of their runs of words. */
import { components } from './collections.ts';

/** Words in a run: long enough that two texts share one only by copying. */
const RUN = 5;
/** The smallest hashes stand for all: their overlap estimates that of the texts to within a tenth. */
const SKETCH = 64;
/** Near copies share at least this part of their runs; one rewritten sentence in ten leaves more. */
const NEAR = 0.8;
/** A run that stands in more articles than this is a notice of the site rather than a sign of copying. */
const COMMON = 200;

export interface Copies {
  /** Articles, in rising order; the first stands for all. */
  readonly members: readonly number[];
  /** Word for word the same, but for case and marks. */
  readonly exact: boolean;
}

/** Groups of two and more articles that are copies of each other; `texts` are hashes of their words, in order. */
export function copiesOf(texts: readonly Int32Array[]): Copies[] {
  const sketches = texts.map(sketch);
  const links = [...samePairs(texts), ...nearPairs(sketches)];
  return components(texts.length, links)
    .filter((members) => members.length > 1)
    .map((members) => ({ members, exact: members.every((m) => same(texts[m], texts[members[0] ?? m])) }));
}

const same = (a: Int32Array | undefined, b: Int32Array | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((word, i) => word === b[i]);

/** Each text that is the same as an earlier one, with that one; texts without words are like no other. */
function samePairs(texts: readonly Int32Array[]): [number, number][] {
  const seen = new Map<number, number>();
  return texts.flatMap((text, index): [number, number][] => {
    const id = text.reduce(mixed, text.length);
    const earlier = seen.get(id);
    if (text.length > 0 && earlier === undefined) seen.set(id, index);
    return earlier !== undefined && same(texts[earlier], text) ? [[earlier, index]] : [];
  });
}

/** The smallest hashes of the text's runs of words, rising. */
function sketch(words: Int32Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - RUN + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = RUN;
    for (let k = i; k < i + RUN; k++) hash = mixed(hash, words[k] ?? 0);
    hashes[i] = hash;
  }
  return hashes
    .sort()
    .subarray(0, 2 * SKETCH)
    .filter((hash, i) => i === 0 || hash !== hashes[i - 1])
    .slice(0, SKETCH);
}

/** One step of a 32-bit hash (the finalizer of MurmurHash3). */
function mixed(hash: number, word: number): number {
  let h = Math.imul(hash ^ word, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A word's 32-bit hash (FNV-1a over its UTF-16 units). */
export function wordHash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

function nearPairs(sketches: readonly Int32Array[]): [number, number][] {
  const repeated = repeatedIn(sketches);
  const holders = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  sketches.forEach((hashes, index) => {
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      if (!repeated.has(hash)) continue;
      const found = holders.get(hash) ?? [];
      for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (found.length === 0) holders.set(hash, [index]);
      else if (found.length < COMMON) found.push(index);
    }
    for (const [other, count] of shared)
      if (resembles(hashes, sketches[other] ?? hashes, count)) pairs.push([other, index]);
  });
  return pairs;
}

/** The hashes that stand in more than one sketch: few, and the only ones worth remembering who has them. */
function repeatedIn(sketches: readonly Int32Array[]): Set<number> {
  const all = new Int32Array(sketches.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const hashes of sketches) {
    all.set(hashes, size);
    size += hashes.length;
  }
  return new Set(all.sort().filter((hash, i) => hash === all[i - 1]));
}

/** Whether the share of common runs, estimated from the smallest hashes of both together, is that of near copies. */
function resembles(a: Int32Array, b: Int32Array, shared: number): boolean {
  const union = a.length + b.length - shared;
  if (union <= SKETCH) return shared >= NEAR * union;
  if (shared < NEAR * SKETCH) return false;
  const both = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  const inA = new Set(a);
  return smallest.filter((hash) => inA.has(hash) && both.has(hash)).length >= NEAR * SKETCH;
}
