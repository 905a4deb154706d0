import type { Range } from '../article.ts';
import type { Report, Siglum } from './report.ts';

/** A range of one version's text. */
interface Place extends Range {
  readonly version: Siglum;
}

/**
 * What the reader put right of these places, or of all of these versions, in the words of the report; empty where nothing was.
 */
export const correctedAt = (
  { corrections }: Report,
  places: readonly Place[],
  versions: readonly Siglum[],
): string =>
  corrections
    .filter(
      (one) =>
        one.versions.some((version) => versions.includes(version)) ||
        one.quotations.some((quotation) => places.some((place) => overlap(quotation, place))),
    )
    .map(({ what }) => what)
    .join('; ');

const overlap = (one: Place, other: Place): boolean =>
  one.version === other.version && one.start < other.end && other.start < one.end;
