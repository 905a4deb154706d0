import { ALIGNED_ROLES, type Version } from '../article.ts';
import type { ComparedLink } from '../comparison.ts';
import type { Pair } from './model.ts';
import type { Scores } from './report.ts';

/** Counts what became of the base's sentences in the other version. */
export function scores({ other, comparison }: Pair): Scores {
  const [base, version] = comparison.versions;
  const fates = comparedSentences(base).map((index) => linkOf(comparison.links, 'a', index));
  const count = (test: (link: ComparedLink | undefined) => boolean) => fates.filter(test).length;
  return {
    other,
    base: {
      of: fates.length,
      same: count((link) => link?.relation === 'same'),
      cosmetic: count((link) => link?.relation === 'cosmetic'),
      reworded: count((link) => link?.relation === 'reworded'),
      partial: count((link) => link?.relation === 'partial'),
      dropped: count((link) => link === undefined),
      moved: count((link) => link?.moved === true),
    },
    added: {
      of: comparedSentences(version).length,
      count: unlinked(comparison.links, 'b', version).length,
    },
  };
}

/** Indexes of the sentences that take part in the comparison. */
export const comparedSentences = (version: Version): number[] =>
  version.sentences.flatMap(({ role }, index) => (ALIGNED_ROLES.has(role) ? [index] : []));

/** Indexes of the compared sentences that no link names, not even a secondary one. */
export const unlinked = (links: readonly ComparedLink[], side: 'a' | 'b', version: Version): number[] =>
  comparedSentences(version).filter((index) => linkOf(links, side, index) === undefined);

/** The link that speaks for a sentence: its main one, else a secondary one. */
function linkOf(links: readonly ComparedLink[], side: 'a' | 'b', index: number): ComparedLink | undefined {
  const mine = links.filter((link) => link[side].includes(index));
  return mine.find(({ secondary }) => !secondary) ?? mine[0];
}
