/** How much of a version stands in links with another: the bar in the sidebar. */
import { ALIGNED_ROLES, type Range, type Role, type Version } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';

/** Words: runs of letters and digits, with apostrophes and hyphens inside. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const wordsIn = (text: string, { start, end }: Range): number =>
  text.slice(start, end).match(WORD)?.length ?? 0;

/** The words of the sentences that are compared. */
export const wordCount = ({ text, sentences }: Version): number =>
  sentences
    .filter(({ role }) => ALIGNED_ROLES.has(role))
    .reduce((sum, sentence) => sum + wordsIn(text, sentence), 0);

/** The share, 0–1, of the second version's compared words that stand in a link with the first. */
export function shareInCommon({ versions: [, other], links }: Comparison): number {
  const linked = new Set(links.filter(({ secondary }) => !secondary).flatMap(({ b }) => b));
  const words = [...linked].flatMap((index) => other.sentences[index] ?? []);
  const all = wordCount(other);
  return all === 0 ? 0 : words.reduce((sum, sentence) => sum + wordsIn(other.text, sentence), 0) / all;
}

/** How many blocks of each role are kept out of the comparison, over all these versions. */
export function setAside(versions: readonly Version[]): ReadonlyMap<Role, number> {
  const counts = new Map<Role, number>();
  for (const { role } of versions.flatMap(({ blocks }) => blocks)) {
    if (!ALIGNED_ROLES.has(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts;
}
