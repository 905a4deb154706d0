import type { Joint } from './similarity.ts';

/** Pairs of sentences worth comparing, each once, as [i, j]. About seven a sentence, so that all later work is linear. */
export function candidates(joint: Joint): [number, number][] {
  const [rows, columns] = [joint.a.words.length, joint.b.words.length];
  const overlaps = overlapping(joint);
  const chosen = new Set<number>(diagonal(rows, columns));
  for (const key of [
    ...best(overlaps, (key) => Math.floor(key / columns)),
    ...best(overlaps, (key) => key % columns),
  ])
    chosen.add(key);
  return [...chosen].map((key) => [Math.floor(key / columns), key % columns]);
}

/** Weight of the words shared, by pair (i × columns + j). Words that make too many pairs are left out: see MAX_PAIRS. */
function overlapping({ a, b, weights, spreadA, spreadB }: Joint): Map<number, number> {
  const columns = b.words.length;
  const holders = new Map<number, number[]>();
  b.words.forEach((words, j) => {
    for (const id of words) {
      if ((spreadA[id] ?? 0) * (spreadB[id] ?? 0) > MAX_PAIRS || spreadA[id] === 0) continue;
      const list = holders.get(id);
      if (list) list.push(j);
      else holders.set(id, [j]);
    }
  });
  const overlap = new Map<number, number>();
  a.words.forEach((words, i) => {
    for (const id of words)
      for (const j of holders.get(id) ?? []) {
        const key = i * columns + j;
        overlap.set(key, (overlap.get(key) ?? 0) + (weights[id] ?? 0));
      }
  });
  return overlap;
}

/** The heaviest pairs of each line (row or column). */
function best(overlaps: ReadonlyMap<number, number>, lineOf: (key: number) => number): number[] {
  const lines = new Map<number, [number, number][]>();
  for (const entry of overlaps) {
    const line = lineOf(entry[0]);
    const list = lines.get(line);
    if (list) list.push(entry);
    else lines.set(line, [entry]);
  }
  return [...lines.values()].flatMap((list) =>
    list
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, BEST)
      .map(([key]) => key),
  );
}

/** Neighbours of the straight line from first to last, seen from either side. */
function diagonal(rows: number, columns: number): number[] {
  const near = (index: number, from: number, to: number) =>
    [-1, 0, 1].map((step) => Math.floor((index * to) / from) + step).filter((at) => at >= 0 && at < to);
  return [
    ...Array.from({ length: rows }, (_, i) => near(i, rows, columns).map((j) => i * columns + j)).flat(),
    ...Array.from({ length: columns }, (_, j) => near(j, columns, rows).map((i) => i * columns + j)).flat(),
  ];
}

const BEST = 5;
const MAX_PAIRS = 400;
