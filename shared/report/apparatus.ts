import { comparedSentences, linkOf } from './fate.ts';
import { lemmas } from './lemmas.ts';
import { quoteSentences } from './quotation.ts';
import type { ApparatusEntry, Lemma } from './report.ts';
import type { Sheet } from './sheet.ts';

/** The base, sentence by sentence, with the readings of the others below: a negative apparatus. */
export function apparatus(sheet: Sheet): ApparatusEntry[] {
  const { base, pairs } = sheet;
  const sentences = comparedSentences(base.version);
  const quotations = sentences.map((index) => quoteSentences(base.version, base.siglum, [index]));
  const places = quotations.map(({ start }) => start);
  const all = lemmas(sheet);
  return quotations.map((sentence, k) => ({
    number: k + 1,
    sentence,
    lemmas: all.filter((lemma) => standsIn(lemma, sentence.start, places[k + 1])),
    absent: pairs
      .filter(({ comparison }) => !linkOf(comparison.links, 'a', sentences[k] ?? -1))
      .map(({ other }) => other),
  }));
}

/** A lemma belongs to the sentence in which it begins; one between two sentences to the one before. */
const standsIn = ({ lemma }: Lemma, start: number, next = Number.POSITIVE_INFINITY): boolean =>
  lemma.start >= start && lemma.start < next;
