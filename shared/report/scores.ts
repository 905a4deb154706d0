import type { ComparedLink } from '../comparison.ts';
import { comparedSentences, doubtOf, heldAside, linkOf, unlinked } from './fate.ts';
import type { Scores } from './report.ts';
import type { Pair } from './sheet.ts';

/** Counts what became of the base's sentences in the other version. */
export function scores({ other, comparison }: Pair): Scores {
  const { doubts, guards, links } = comparison;
  const [base, version] = comparison.versions;
  const alone = { a: unlinked(links, 'a', base), b: unlinked(links, 'b', version) };
  const aside = (side: 'a' | 'b') => alone[side].filter((index) => heldAside(guards, side, index)).length;
  const doubtful = (side: 'a' | 'b') => alone[side].filter((index) => doubtOf(doubts, side, index)).length;
  const fates = comparedSentences(base).map((index) => linkOf(links, 'a', index));
  const count = (test: (link: ComparedLink | undefined) => boolean) => fates.filter(test).length;
  return {
    other,
    base: {
      of: fates.length,
      same: count((link) => link?.relation === 'same'),
      cosmetic: count((link) => link?.relation === 'cosmetic'),
      reworded: count((link) => link?.relation === 'reworded'),
      partial: count((link) => link?.relation === 'partial'),
      aside: aside('a'),
      doubtful: doubtful('a'),
      dropped: alone.a.length - aside('a') - doubtful('a'),
      moved: count((link) => link?.moved === true),
    },
    added: {
      of: comparedSentences(version).length,
      aside: aside('b'),
      doubtful: doubtful('b'),
      count: alone.b.length - aside('b') - doubtful('b'),
    },
  };
}
