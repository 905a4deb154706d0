import { ALIGNED_ROLES } from '../article.ts';
import { COSMETIC_KINDS } from '../comparison.ts';
import { quote, quoteSentences } from './quotation.ts';
import type { Doubts, Excluded } from './report.ts';
import type { Pair, Sheet, Signed } from './sheet.ts';

/** Below this probability a link is named among the doubts: one in five of them is expected to be wrong. */
const SURE = 0.8;

/** What was left out of the comparison, what was folded away, which links are uncertain, and what may have one. */
export const doubts = (sheet: Sheet): Doubts => ({
  excluded: sheet.signed.flatMap(excluded),
  cosmetic: sheet.pairs.map(({ other, comparison }) => ({
    other,
    changes: comparison.links.flatMap(({ changes }) => changes).filter(({ kind }) => COSMETIC_KINDS.has(kind))
      .length,
  })),
  uncertain: sheet.pairs.flatMap(uncertain).sort((one, two) => one.probability - two.probability),
  possible: sheet.pairs.flatMap(possible).sort((one, two) => two.probability - one.probability),
});

const excluded = ({ siglum, version }: Signed): Excluded[] =>
  version.blocks
    .filter(({ role }) => !ALIGNED_ROLES.has(role))
    .map((block) => ({ ...quote(version, siglum, block), role: block.role, why: block.why }));

const uncertain = ({ base, other, comparison }: Pair): Doubts['uncertain'][number][] =>
  comparison.links
    .filter(({ probability, secondary }) => probability < SURE && !secondary)
    .map((link) => ({
      base: quoteSentences(comparison.versions[0], base, link.a),
      other: quoteSentences(comparison.versions[1], other, link.b),
      probability: link.probability,
    }));

/** Each pair once, though both of its sentences may be without a link. */
function possible({ base, other, comparison: { doubts, versions } }: Pair): Doubts['possible'][number][] {
  const pairs = new Map(
    doubts.map(({ side, sentence, candidate, probability }) => {
      const [a, b] = side === 'a' ? [sentence, candidate] : [candidate, sentence];
      return [`${a} ${b}`, { a, b, probability }];
    }),
  );
  return [...pairs.values()].map(({ a, b, probability }) => ({
    base: quoteSentences(versions[0], base, [a]),
    other: quoteSentences(versions[1], other, [b]),
    probability,
  }));
}
