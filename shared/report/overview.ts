import type { Passage } from '../collate/collate.ts';
import type { ComparedLink } from '../comparison.ts';
import { comparedSentences, linkOf } from './fate.ts';
import { quoteSentences, runs } from './quotation.ts';
import type { Cell, Overview, ReportPassage, State } from './report.ts';
import type { Sheet, Signed } from './sheet.ts';

/** The story at a glance: which version has which passage in what form and where, and how alike the versions are. */
export const overview = (sheet: Sheet): Overview => ({
  passages: sheet.analysis.collation.passages.map((passage, index) => reportPassage(sheet, passage, index)),
  similarity: sheet.analysis.similarity,
});

const reportPassage = (sheet: Sheet, passage: Passage, index: number): ReportPassage => ({
  number: index + 1,
  cells: sheet.signed.map((signed, column) => cell(sheet, passage, signed, passage.readings[column] ?? [])),
});

function cell(sheet: Sheet, passage: Passage, signed: Signed, sentences: readonly number[]): Cell {
  const { siglum, version } = signed;
  const [first] = sentences;
  if (first === undefined) return { version: siglum, state: 'absent', readings: [] };
  const compared = comparedSentences(version);
  return {
    version: siglum,
    state: stateOf(sheet, passage, signed, sentences),
    readings: runs(sentences).map((run) => quoteSentences(version, siglum, run)),
    position: compared.indexOf(first) / Math.max(1, compared.length - 1),
  };
}

function stateOf(sheet: Sheet, passage: Passage, signed: Signed, sentences: readonly number[]): State {
  if (signed === sheet.base) return 'base';
  const inBase = passage.readings[sheet.analysis.base.version] ?? [];
  if (inBase.length === 0) return 'added';
  const links = sheet.pairs.find(({ other }) => other === signed.siglum)?.comparison.links ?? [];
  const here = sentences.flatMap((index) => linkOf(links, 'b', index) ?? []);
  return furthest(here.filter(({ a }) => a.some((index) => inBase.includes(index))));
}

/**
 * The relation of the link that departs most. Without a link of their own the two are in one passage because a third
 * version says what both say: then their words differ.
 */
function furthest(links: readonly ComparedLink[]): State {
  const relations = new Set(links.map(({ relation }) => relation));
  const order = ['reworded', 'partial', 'cosmetic', 'same'] as const;
  return order.find((relation) => relations.has(relation)) ?? 'reworded';
}
