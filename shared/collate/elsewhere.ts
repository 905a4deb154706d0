/**
 * What a version tells of a passage in sentences that stand in another one. A sentence stands in one passage only; where it merges
 * what others tell in two places, the second of these would look as if the version lacked it.
 */
import type { Alignment, Comparison } from '../comparison.ts';
import { JOIN_AT } from './cluster.ts';
import type { Collation, PairLinks } from './collate.ts';

/** Sentences of one version, ascending, that answer to a passage although they stand in others. */
export interface Counterpart {
  readonly sentences: readonly number[];
  /** Whether they tell it by the measure that makes a passage; else one pair of versions alone says so, or doubts. */
  readonly sure: boolean;
}

/** The sentences of a sure counterpart; none of another, or of nothing. */
export const surely = (counterpart: Counterpart | undefined): readonly number[] =>
  counterpart?.sure ? counterpart.sentences : [];

/** For each passage, by version: its counterparts elsewhere, whether or not the version has a reading here too. */
export type Elsewhere = readonly ReadonlyMap<number, Counterpart>[];

/** What two versions' alignment says, by their places in the list of versions. */
type Aligned = PairLinks & Alignment;

/** Looks through what all pairs say: those that were aligned, and the base with each other version, for which its comparisons speak. */
export function elsewhereOf(
  collation: Collation,
  base: number,
  pairs: readonly Aligned[],
  comparisons: readonly Comparison[],
): Elsewhere {
  const nodes = nodesOf(collation);
  const others = collation.versions.flatMap((_, version) => (version === base ? [] : [version]));
  const all = [
    ...pairs.filter(({ a, b }) => a !== base && b !== base),
    ...comparisons.map((one, k) => ({ ...one, a: base, b: others[k] ?? base, settled: one.corrections })),
  ];
  const said = { answers: answersIn(all, nodes), apart: partedIn(all, nodes), witnesses: witnessesOf(all) };
  return collation.passages.map(({ readings }, passage) =>
    counterparts(readings, (node) => nodes.passageOf[node] === passage, nodes, said),
  );
}

/** What the pairs say of their sentences, by node. */
interface Said {
  /** Which others each answers to and with what probability, 0 for a doubt. Symmetric. */
  readonly answers: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** From which others the reader parted each. Symmetric. */
  readonly apart: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** By version: which others it was compared with. */
  readonly witnesses: ReadonlyMap<number, ReadonlySet<number>>;
}

function counterparts(
  readings: Collation['passages'][number]['readings'],
  isHere: (node: number) => boolean,
  nodes: Nodes,
  { answers, apart, witnesses }: Said,
): Map<number, Counterpart> {
  const own = readings.flatMap((reading, v) => reading.map((sentence) => nodes.of(v, sentence)));
  const weights = new Map<number, number>();
  for (const node of own) {
    for (const [other, weight] of answers.get(node) ?? [])
      if (!isHere(other)) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  const compared = (version: number) =>
    readings.reduce((sum, reading, v) => sum + (witnesses.get(version)?.has(v) ? reading.length : 0), 0);
  const found = new Map<number, Counterpart[]>();
  for (const [node, weight] of weights) {
    const { version, sentence } = nodes.all[node] ?? { version: -1, sentence: -1 };
    const told = weight > 0 && weight >= JOIN_AT * compared(version);
    const sure = told && !own.some((one) => apart.get(node)?.has(one));
    found.set(version, [...(found.get(version) ?? []), { sentences: [sentence], sure }]);
  }
  return new Map([...found].map(([version, list]) => [version, together(list)]));
}

/** Of one version: the sure ones, or where there are none all that may be. */
function together(list: readonly Counterpart[]): Counterpart {
  const sure = list.some((one) => one.sure);
  const sentences = list.filter((one) => one.sure === sure).flatMap((one) => one.sentences);
  return { sentences: sentences.sort((x, y) => x - y), sure };
}

/** Every sentence of the story by a number. */
interface Nodes {
  readonly all: readonly { readonly version: number; readonly sentence: number }[];
  /** Undefined for a sentence that is not compared. */
  readonly passageOf: readonly (number | undefined)[];
  of(version: number, sentence: number): number;
}

function nodesOf({ versions, passages }: Collation): Nodes {
  const firsts: number[] = [];
  const all = versions.flatMap(({ sentences }, version) => {
    firsts.push((firsts.at(-1) ?? 0) + (versions[version - 1]?.sentences.length ?? 0));
    return sentences.map((_, sentence) => ({ version, sentence }));
  });
  const of = (version: number, sentence: number) => (firsts[version] ?? 0) + sentence;
  const passageOf: (number | undefined)[] = all.map(() => undefined);
  passages.forEach(({ readings }, passage) => {
    for (const [v, reading] of readings.entries())
      for (const sentence of reading) passageOf[of(v, sentence)] = passage;
  });
  return { all, passageOf, of };
}

function witnessesOf(pairs: readonly Aligned[]): Map<number, Set<number>> {
  const witnesses = new Map<number, Set<number>>();
  for (const { a, b } of pairs) {
    witnesses.set(a, (witnesses.get(a) ?? new Set()).add(b));
    witnesses.set(b, (witnesses.get(b) ?? new Set()).add(a));
  }
  return witnesses;
}

type Weights = Map<number, Map<number, number>>;

function answersIn(pairs: readonly Aligned[], nodes: Nodes): Weights {
  const answers: Weights = new Map();
  for (const { a, b, links, doubts } of pairs) {
    for (const link of links)
      for (const i of link.a)
        for (const j of link.b) say(answers, nodes.of(a, i), nodes.of(b, j), link.probability);
    for (const { side, sentence, candidate } of doubts) {
      const [i, j] = side === 'a' ? [sentence, candidate] : [candidate, sentence];
      say(answers, nodes.of(a, i), nodes.of(b, j), 0);
    }
  }
  return answers;
}

function partedIn(pairs: readonly Aligned[], nodes: Nodes): Weights {
  const apart: Weights = new Map();
  for (const { a, b, settled = [] } of pairs)
    for (const one of settled.filter(({ says }) => says === 'apart'))
      for (const i of one.a) for (const j of one.b) say(apart, nodes.of(a, i), nodes.of(b, j), 0);
  return apart;
}

/** Notes it at both ends; of what is said twice, the stronger holds. */
function say(notes: Weights, x: number, y: number, weight: number): void {
  for (const [one, other] of [[x, y] as const, [y, x] as const]) {
    const own = notes.get(one) ?? new Map<number, number>();
    notes.set(one, own.set(other, Math.max(weight, own.get(other) ?? 0)));
  }
}
