import { COSMETIC_KINDS } from '../comparison.ts';
import { quote, quoteSentences } from './quotation.ts';
import type { Lemma, Variant } from './report.ts';
import type { Sheet } from './sheet.ts';

/**
 * What the versions have in the place of the base's words, by place: one lemma for each stretch of the base that at
 * least one version changes. Differences of spelling and punctuation are left out.
 */
export function lemmas(sheet: Sheet): Lemma[] {
  const found = new Map<string, Lemma>();
  for (const { place, lemma, context, variant } of sheet.pairs.flatMap((pair) => variantsOf(sheet, pair))) {
    const before = found.get(place)?.variants ?? [];
    found.set(place, { lemma, context, variants: [...before, variant] });
  }
  return [...found.values()].sort(
    (one, two) => one.lemma.start - two.lemma.start || one.lemma.end - two.lemma.end,
  );
}

interface Found extends Omit<Lemma, 'variants'> {
  readonly place: string;
  readonly variant: Variant;
}

function variantsOf({ base }: Sheet, { other, comparison }: Sheet['pairs'][number]): Found[] {
  const [a, b] = comparison.versions;
  return comparison.links.flatMap((link) =>
    link.changes
      .filter(({ kind }) => !COSMETIC_KINDS.has(kind))
      .map(({ a: there, b: here, kind, why }) => ({
        place: `${there.start}–${there.end}`,
        lemma: quote(a, base.siglum, there),
        context: quoteSentences(a, base.siglum, link.a),
        variant: { reading: quote(b, other, here), context: quoteSentences(b, other, link.b), kind, why },
      })),
  );
}
