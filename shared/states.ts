/** In what form each version has each passage: what the heat map of the window and that of the report both show. */
import type { Analysis } from './analysis.ts';
import type { ComparedLink, Relation } from './comparison.ts';

export const STATES = [
  'base',
  'same',
  'cosmetic',
  'reworded',
  'partial',
  'added',
  'aside',
  'doubtful',
  'absent',
] as const;
/**
 * base: the base's own reading · a relation: how far the version's words depart from the base's · added: the base has
 * no such passage · aside: the file has it outside the text that is compared, as a caption · doubtful: this
 * version or the base may have the other's sentence in words too different for a link · absent: this version has none.
 */
export type State = (typeof STATES)[number];

/** [passage][version], in the collation's order. */
export function statesOf({ collation, base, comparisons, asides }: Analysis): State[][] {
  const others = collation.versions.map((_, column) => column).filter((column) => column !== base.version);
  const linksTo = new Map(others.map((column, k) => [column, linksByBase(comparisons[k]?.links ?? [])]));
  const inDoubt = (column: number, side: 'a' | 'b', reading: readonly number[] = []) => {
    const { doubts = [], links = [] } = comparisons[others.indexOf(column)] ?? {};
    return (
      doubts.some((doubt) => doubt.side === side && reading.includes(doubt.sentence)) ||
      links.some((link) => link[side].some((sentence) => reading.includes(sentence)))
    );
  };
  /** Without a reading there: whether it may have one of the base's, or the base one of another's. */
  const doubted = (passage: number, column: number): boolean => {
    const readings = collation.passages[passage]?.readings ?? [];
    return column === base.version
      ? others.some((other) => inDoubt(other, 'b', readings[other]))
      : inDoubt(column, 'a', readings[base.version]);
  };
  return collation.passages.map(({ readings }, passage) => {
    const inBase = readings[base.version] ?? [];
    return readings.map((reading, column): State => {
      if (reading.length === 0) {
        if (asides[passage]?.has(column)) return 'aside';
        return doubted(passage, column) ? 'doubtful' : 'absent';
      }
      if (column === base.version) return 'base';
      if (inBase.length === 0) return 'added';
      const links = inBase.flatMap((sentence) => linksTo.get(column)?.get(sentence) ?? []);
      return furthest(links.filter(({ b }) => b.some((sentence) => reading.includes(sentence))));
    });
  });
}

function linksByBase(links: readonly ComparedLink[]): Map<number, ComparedLink[]> {
  const byBase = new Map<number, ComparedLink[]>();
  for (const link of links) for (const i of link.a) byBase.set(i, [...(byBase.get(i) ?? []), link]);
  return byBase;
}

/**
 * The relation of the link that departs most. Without a link of their own the two are in one passage because a third
 * version says what both say: then their words differ.
 */
function furthest(links: readonly ComparedLink[]): Relation {
  const relations = new Set(links.map(({ relation }) => relation));
  const order = ['partial', 'reworded', 'cosmetic', 'same'] as const;
  return order.find((relation) => relations.has(relation)) ?? 'reworded';
}
