/** Counts for the sidebar and the heads; made in the worker, as words of many languages are slow to tell apart. */
import { ALIGNED_ROLES, type Version } from '../../shared/article.ts';
import type { Link } from '../../shared/comparison.ts';
import { countWords } from '../../shared/report/words.ts';

/** The words of the sentences that are compared. */
export const comparedWords = (version: Version): number =>
  wordsOf(
    version,
    version.sentences.flatMap(({ role }, index) => (ALIGNED_ROLES.has(role) ? [index] : [])),
  );

/** The share, 0–1, of a version's compared words that stand in its links with another one, on whose side B it is. */
export function shareInCommon(version: Version, links: readonly Link[]): number {
  const linked = new Set(links.filter(({ secondary }) => !secondary).flatMap(({ b }) => b));
  const all = comparedWords(version);
  return all === 0 ? 0 : wordsOf(version, [...linked]) / all;
}

const wordsOf = ({ text, sentences }: Version, indexes: readonly number[]): number =>
  indexes
    .flatMap((index) => sentences[index] ?? [])
    .reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
