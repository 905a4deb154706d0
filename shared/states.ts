/** In what form each version has each passage: what the heat map of the window and that of the report both show. */
import type { Analysis } from './analysis.ts';
import { surely } from './collate/elsewhere.ts';
import type { ComparedLink, Relation } from './comparison.ts';

export const STATES = [
  'base',
  'same',
  'cosmetic',
  'reworded',
  'partial',
  'added',
  'elsewhere',
  'aside',
  'doubtful',
  'absent',
] as const;
/**
 * base: the base's own reading · a relation: how far the version's words depart from the base's · added: the base has
 * no such passage · elsewhere: the version tells it surely, in a sentence of another passage · aside: the file has it outside
 * the text that is compared, as a caption · doubtful: one of its sentences elsewhere may answer to it · absent: none does.
 */
export type State = (typeof STATES)[number];

/** [passage][version], in the collation's order. */
export function statesOf({ collation, base, comparisons, asides, elsewhere }: Analysis): State[][] {
  const others = collation.versions.map((_, column) => column).filter((column) => column !== base.version);
  const linksTo = new Map(others.map((column, k) => [column, linksByBase(comparisons[k]?.links ?? [])]));
  return collation.passages.map(({ readings }, passage) => {
    const inBase = readings[base.version] ?? [];
    const toldInBase = inBase.length > 0 ? inBase : surely(elsewhere[passage]?.get(base.version));
    return readings.map((reading, column): State => {
      if (reading.length === 0) {
        const counterpart = elsewhere[passage]?.get(column);
        if (counterpart?.sure) return 'elsewhere';
        if (asides[passage]?.has(column)) return 'aside';
        return counterpart ? 'doubtful' : 'absent';
      }
      if (column === base.version) return 'base';
      if (toldInBase.length === 0) return 'added';
      const links = toldInBase.flatMap((sentence) => linksTo.get(column)?.get(sentence) ?? []);
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
