import type { ComparedLink } from '../comparison.ts';
import { comparedSentences, linkOf, unlinked } from './fate.ts';
import type { Scores } from './report.ts';
import type { Pair } from './sheet.ts';

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
