import type { Pair } from './model.ts';
import { quoteSentences, runs } from './quotation.ts';
import type { OutletCard } from './report.ts';
import { unlinked } from './scores.ts';

/** What only the base says, what only the other says, and what stands elsewhere. */
export function outletCard({ base, other, comparison }: Pair): OutletCard {
  const [a, b] = comparison.versions;
  return {
    other,
    onlyInBase: runs(unlinked(comparison.links, 'a', a)).map((run) => quoteSentences(a, base, run)),
    onlyInOther: runs(unlinked(comparison.links, 'b', b)).map((run) => quoteSentences(b, other, run)),
    moved: comparison.links
      .filter(({ moved, secondary }) => moved && !secondary)
      .map((link) => ({ base: quoteSentences(a, base, link.a), other: quoteSentences(b, other, link.b) })),
  };
}
