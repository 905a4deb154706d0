import type { Joint } from './joint.ts';

/**
 * The weight of what two sentences share most densely: the different words shared within REACH tokens of one shared word on both
 * sides; `both` are the words shared. Tells a quotation or a clause in common from the same words strewn over two long sentences.
 */
export function passageOf(
  { a, b, lexicon: { rare } }: Joint,
  i: number,
  j: number,
  both: readonly number[],
): number {
  const telling = both.filter((id) => (rare[id] ?? 0) >= LEAST_TELLING);
  if (telling.length < 2) return rare[telling[0] ?? -1] ?? 0;
  const hits = hitsOf(a.sequences[i], b.sequences[j], telling);
  let best = 0;
  let first = 0;
  for (const centre of hits) {
    while ((hits[first]?.x ?? centre.x) < centre.x - REACH) first++;
    best = Math.max(best, near(hits, first, centre, rare));
  }
  return best;
}

interface Hit {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Half of a window of twelve tokens, about a clause. */
const REACH = 6;
/** Function words are as good as everywhere: they make no passage. */
const LEAST_TELLING = 20;
/** A bound on work for hostile text; a pair of real sentences has a few dozen. */
const MOST_HITS = 200;

function hitsOf(a: Int32Array | undefined, b: Int32Array | undefined, words: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  if (!a || !b) return hits;
  for (let x = 0; x < a.length; x++) {
    const id = a[x] ?? 0;
    if (!words.includes(id)) continue;
    for (let y = 0; y < b.length; y++) if (b[y] === id) hits.push({ id, x, y });
  }
  return hits.length > MOST_HITS ? [] : hits;
}

/** The weight of the different words around a hit; those before `first` are too far. Hits are in the order of A. */
function near(hits: readonly Hit[], first: number, centre: Hit, rare: Float64Array): number {
  const seen: number[] = [];
  let weight = 0;
  for (let at = first; at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.x > centre.x + REACH) break;
    if (Math.abs(hit.y - centre.y) > REACH || seen.includes(hit.id)) continue;
    seen.push(hit.id);
    weight += rare[hit.id] ?? 0;
  }
  return weight;
}
