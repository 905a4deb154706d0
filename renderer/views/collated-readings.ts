/** What every version says at one passage of the collation, for the views of a whole story. */
import type { Analysis } from '../../shared/analysis.ts';
import { marksAgainstMajority } from '../../shared/collate/majority.ts';
import type { Comparison } from '../../shared/comparison.ts';
import { alone, type DifferenceMark, grouped, marksOf, type Reading, stretches } from './compare/readings.ts';

/**
 * The readings at a passage, those together that are equal or differ in spelling only, the base's first and the absent last; marked where they differ from the
 * base's words, or from the majority's where the base has none.
 */
export function collatedReadings(analysis: Analysis, passage: number): Reading[] {
  const { versions, passages } = analysis.collation;
  const { version: base } = analysis.base;
  const order = [base, ...versions.keys()].filter((place, nth, all) => all.indexOf(place) === nth);
  return grouped(
    order.flatMap((place): Reading[] => {
      const version = versions[place];
      const sentences = passages[passage]?.readings[place] ?? [];
      if (!version) return [];
      const nothing = alone(version);
      if (sentences.length === 0) return [{ ...nothing, ...without(analysis, passage, place) }];
      const marks = place === base ? [] : marksAt(analysis, passage, place);
      return [{ ...nothing, state: 'said', ranges: stretches(version, sentences), marks }];
    }),
  );
}

/** Of a version that has no reading at the passage. */
function without(
  { collation, asides, elsewhere }: Analysis,
  passage: number,
  place: number,
): Pick<Reading, 'state' | 'ranges'> {
  const version = collation.versions[place];
  const counterpart = elsewhere[passage]?.get(place);
  const ranges = version && counterpart ? stretches(version, counterpart.sentences) : [];
  if (counterpart?.sure) return { state: 'elsewhere', ranges };
  if (asides[passage]?.has(place)) return { state: 'aside', ranges: [] };
  return { state: counterpart ? 'doubtful' : 'absent', ranges };
}

/** The base's with the version at this place. */
const comparisonWith = ({ base, comparisons }: Analysis, place: number): Comparison | undefined =>
  place === base.version ? undefined : comparisons[place < base.version ? place : place - 1];

function marksAt(analysis: Analysis, passage: number, place: number): DifferenceMark[] {
  const { collation, base } = analysis;
  const { readings = [] } = collation.passages[passage] ?? {};
  const [inBase, here] = [readings[base.version] ?? [], readings[place] ?? []];
  if (inBase.length === 0)
    return marksAgainstMajority(collation, passage, place).map((range) => ({
      ...range,
      id: `${range.start}`,
      cosmetic: false,
    }));
  return (comparisonWith(analysis, place)?.links ?? [])
    .filter(({ a, b }) => a.some((one) => inBase.includes(one)) && b.some((one) => here.includes(one)))
    .flatMap(marksOf);
}

/** The passage that a sentence stands in; -1 for one that is not compared. */
export const passageOf = ({ collation }: Analysis, version: number, sentence: number): number =>
  collation.passages.findIndex(({ readings }) => readings[version]?.includes(sentence));
