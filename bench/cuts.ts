import type { Gold } from './gold.ts';

/**
 * A document with sentences cut out so that strangers face each other: of two neighbouring links one loses its sentence of A, the
 * other that of B. Versions of a story do differ so, and a gap's place alone must not make a link. Every CUT_EVERY-th link is cut.
 */
export function withCuts(gold: Gold): Gold {
  const single = gold.gold.filter(([i, j]) => gold.gold.every(([x, y]) => (x === i) === (y === j)));
  const [cutA, cutB] = [new Set<number>(), new Set<number>()];
  for (let k = 1; k + 1 < single.length; k += CUT_EVERY) {
    const [first, second] = [single[k], single[k + 1]];
    if (!first || !second || second[0] !== first[0] + 1 || second[1] !== first[1] + 1) continue;
    cutA.add(first[0]);
    cutB.add(second[1]);
  }
  const [a, b] = [kept(gold.a, cutA), kept(gold.b, cutB)];
  const renumber = (pairs: readonly (readonly [number, number])[]) =>
    pairs.flatMap(([i, j]): [number, number][] => {
      const [x, y] = [a.place.get(i), b.place.get(j)];
      return x === undefined || y === undefined ? [] : [[x, y]];
    });
  const pairs = { gold: renumber(gold.gold), moved: renumber(gold.moved), optional: renumber(gold.optional) };
  return { ...gold, ...pairs, set: `${gold.set} cut`, a: a.sentences, b: b.sentences };
}

const CUT_EVERY = 5;

function kept(sentences: readonly string[], cut: ReadonlySet<number>) {
  const left = sentences.map((_, at) => at).filter((at) => !cut.has(at));
  return {
    sentences: left.map((at) => sentences[at] ?? ''),
    place: new Map(left.map((at, place) => [at, place])),
  };
}
