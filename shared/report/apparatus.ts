import { COSMETIC_KINDS, type ComparedLink } from '../comparison.ts';
import { comparedSentences, doubtOf, heldAside, linkOf } from './fate.ts';
import { lemmas } from './lemmas.ts';
import { quoteSentences } from './quotation.ts';
import type { ApparatusEntry, Lemma, Quotation, Rewriting } from './report.ts';
import type { Pair, Sheet } from './sheet.ts';

/** Where less than this share of the longer side is common to both, scattered words would be left to read. */
const COMMON = 0.5;

/** The base, sentence by sentence, with the readings of the others below: a negative apparatus. */
export function apparatus(sheet: Sheet): ApparatusEntry[] {
  const { base, pairs } = sheet;
  const sentences = comparedSentences(base.version);
  const quotations = sentences.map((index) => quoteSentences(base.version, base.siglum, [index]));
  const places = quotations.map(({ start }) => start);
  const rewritten = pairs.flatMap(rewritings);
  const all = lemmas(sheet).flatMap((lemma) => lessRewritten(lemma, rewritten));
  return quotations.map((sentence, k) => ({
    number: k + 1,
    sentence,
    lemmas: all.filter((lemma) => standsIn(lemma, sentence.start, places[k + 1])),
    rewritten: rewritten.filter(({ lemma }) => lemma.start < sentence.end && sentence.start < lemma.end),
    ...without(pairs, sentences[k] ?? -1),
  }));
}

/** Who has no sentence answering to it. What the other's file holds in a caption is not absent from it, nor is what it may have. */
function without(
  pairs: readonly Pair[],
  sentence: number,
): Pick<ApparatusEntry, 'aside' | 'doubtful' | 'absent'> {
  const alone = pairs
    .filter(({ comparison }) => !linkOf(comparison.links, 'a', sentence))
    .map(({ other, comparison: { doubts, guards, versions } }) => {
      const doubt = doubtOf(doubts, 'a', sentence);
      const candidate = doubt && quoteSentences(versions[1], other, [doubt.candidate]);
      return { other, held: heldAside(guards, 'a', sentence), candidate };
    });
  return {
    aside: alone.flatMap(({ other, held }) => (held ? [{ version: other, where: held.where }] : [])),
    doubtful: alone.flatMap(({ candidate }) => candidate ?? []),
    absent: alone.filter(({ held, candidate }) => !held && !candidate).map(({ other }) => other),
  };
}

/** A lemma belongs to the sentence in which it begins; one between two sentences to the one before. */
const standsIn = ({ lemma }: Lemma, start: number, next = Number.POSITIVE_INFINITY): boolean =>
  lemma.start >= start && lemma.start < next;

const rewritings = ({ base, other, comparison: { versions, links } }: Pair): Rewriting[] =>
  links
    .filter((link) => !link.secondary)
    .map((link) => ({
      lemma: quoteSentences(versions[0], base, link.a),
      reading: quoteSentences(versions[1], other, link.b),
      link,
    }))
    .filter(({ lemma, reading, link }) => isRewritten(lemma, reading, link))
    .map(({ lemma, reading }) => ({ lemma, reading }));

function isRewritten(lemma: Quotation, reading: Quotation, { changes }: ComparedLink): boolean {
  const telling = changes.filter(({ kind }) => !COSMETIC_KINDS.has(kind));
  const changed = telling.reduce((sum, { a }) => sum + a.end - a.start, 0);
  const common = lemma.end - lemma.start - changed;
  return common < COMMON * Math.max(lemma.end - lemma.start, reading.end - reading.start);
}

/** The lemma without the variants that a rewriting tells as a whole, if any are left. */
function lessRewritten(lemma: Lemma, rewritten: readonly Rewriting[]): Lemma[] {
  const variants = lemma.variants.filter(
    ({ context }) =>
      !rewritten.some(
        ({ reading }) => reading.version === context.version && reading.start === context.start,
      ),
  );
  return variants.length === 0 ? [] : [{ ...lemma, variants }];
}
