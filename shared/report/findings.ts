import { ofOutlets } from '../analysis.ts';
import { tablesOf } from '../classify/lexicon.ts';
import type { Divergence, ReadingGroup } from '../divergence/divergence.ts';
import { divergences } from '../divergence/divergences.ts';
import { quote } from './quotation.ts';
import type { Finding, FindingReading } from './report.ts';
import type { Sheet } from './sheet.ts';

/** The ranked divergences of the story, with their words. */
export const findings = (sheet: Sheet): Finding[] =>
  divergences(ofOutlets(sheet.analysis), tablesOf(sheet.analysis.lexicon)).map((one, index) =>
    finding(sheet, one, index),
  );

const finding = (sheet: Sheet, one: Divergence, index: number): Finding => ({
  number: index + 1,
  title: one.title,
  kinds: one.kinds,
  note: one.note,
  readings: one.readings.map((group) => reading(sheet, group)),
  passages: one.passages.map((place) => place + 1),
  confidence: one.confidence,
  rank: one.rank,
  score: one.score,
});

function reading({ signed }: Sheet, { state, text, versions, quotations }: ReadingGroup): FindingReading {
  const find = (id: string) => signed.find(({ version }) => version.id === id);
  return {
    state,
    text,
    versions: versions.flatMap((id) => find(id)?.siglum ?? []),
    quotations: quotations.flatMap(({ version: id, start, end, context }) => {
      const found = find(id);
      if (!found) return [];
      const { siglum, version } = found;
      return [{ reading: quote(version, siglum, { start, end }), context: quote(version, siglum, context) }];
    }),
  };
}
