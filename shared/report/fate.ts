import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { ComparedLink } from '../comparison.ts';

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
