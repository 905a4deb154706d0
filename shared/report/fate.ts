import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { ComparedLink, Comparison, Doubt, GuardedSentence, Row } from '../comparison.ts';

/** Indexes of the sentences that take part in the comparison. */
export const comparedSentences = (version: Version): number[] =>
  version.sentences.flatMap(({ role }, index) => (ALIGNED_ROLES.has(role) ? [index] : []));

/** Indexes of the compared sentences that no link names, not even a secondary one. */
export const unlinked = (links: readonly ComparedLink[], side: 'a' | 'b', version: Version): number[] =>
  comparedSentences(version).filter((index) => linkOf(links, side, index) === undefined);

/** The link that speaks for a sentence: its main one, else a secondary one. */
export function linkOf(
  links: readonly ComparedLink[],
  side: 'a' | 'b',
  index: number,
): ComparedLink | undefined {
  const mine = links.filter((link) => link[side].includes(index));
  return mine.find(({ secondary }) => !secondary) ?? mine[0];
}

type Guards = Comparison['guards'];

/** Where the other version's file holds an unlinked sentence outside the text that is compared, if it does. */
export const heldAside = (guards: Guards, side: 'a' | 'b', index: number): GuardedSentence | undefined =>
  guards.find((held) => held.side === side && held.sentence === index);

/** The same for a row that one side has alone. */
export function rowHeldAside(guards: Guards, versions: Sides, row: Row): GuardedSentence | undefined {
  const alone = aloneIn(versions, row);
  return alone && heldAside(guards, alone.side, alone.index);
}

/** What an unlinked sentence may answer to after all. */
export const doubtOf = (doubts: readonly Doubt[], side: 'a' | 'b', index: number): Doubt | undefined =>
  doubts.find((doubt) => doubt.side === side && doubt.sentence === index);

/** The same for a row that one side has alone. */
export function rowDoubt(doubts: readonly Doubt[], versions: Sides, row: Row): Doubt | undefined {
  const alone = aloneIn(versions, row);
  return alone && doubtOf(doubts, alone.side, alone.index);
}

type Sides = readonly [Pick<Version, 'sentences'>, Pick<Version, 'sentences'>];

/** The sentence of a row that one side has alone. */
function aloneIn([a, b]: Sides, row: Row): { readonly side: 'a' | 'b'; readonly index: number } | undefined {
  if (row.kind !== 'only-a' && row.kind !== 'only-b') return undefined;
  const [side, { sentences }, range] =
    row.kind === 'only-a' ? (['a', a, row.a] as const) : (['b', b, row.b] as const);
  return { side, index: sentences.findIndex(({ start }) => range.start <= start && start < range.end) };
}
