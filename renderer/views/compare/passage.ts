/** The sentences that a place on screen stands for. */
import { ALIGNED_ROLES, type Range, type Version } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';
import type { SentenceAt } from '../../state/compare.ts';
import type { Line } from './layout.ts';

export type SideName = 'a' | 'b';

export const otherSide = (side: SideName): SideName => (side === 'a' ? 'b' : 'a');

export const versionOf = ({ versions: [a, b] }: Comparison, side: SideName): Version =>
  side === 'a' ? a : b;

/** The compared sentences of one side in a line: those of its link, or those that only this side has. */
export function sentencesOf(comparison: Comparison, line: Line, side: SideName): readonly number[] {
  const link = line.link === undefined ? undefined : comparison.links[line.link];
  if (link) return link[side];
  const range = line[side];
  return versionOf(comparison, side).sentences.flatMap(({ start, end, role }, index) =>
    ALIGNED_ROLES.has(role) && start >= range.start && end <= range.end ? [index] : [],
  );
}

/** Where a sentence stands in its text; an empty range for one that is not there. */
export const rangeOf = (comparison: Comparison, { side, index }: SentenceAt): Range =>
  versionOf(comparison, side).sentences[index] ?? { start: 0, end: 0 };

/** The compared sentence at this place of the text, or the one before it; undefined where there is none. */
export function sentenceAt(comparison: Comparison, side: SideName, offset: number): SentenceAt | undefined {
  const { sentences } = versionOf(comparison, side);
  const next = sentences.findIndex(({ start }) => start > offset);
  const index = (next < 0 ? sentences.length : next) - 1;
  const role = sentences[index]?.role;
  return role && ALIGNED_ROLES.has(role) ? { side, index } : undefined;
}

/** The compared sentence before or after this one in the same text; undefined at the ends. */
export function neighbour(comparison: Comparison, from: SentenceAt, by: 1 | -1): SentenceAt | undefined {
  const { sentences } = versionOf(comparison, from.side);
  for (let index = from.index + by; sentences[index]; index += by)
    if (ALIGNED_ROLES.has(sentences[index]?.role ?? 'metadata')) return { side: from.side, index };
  return undefined;
}

/** The sentence to go to by one step inside a line: its sentences of A, then those of B; the same at the ends. */
export function steppedInside(
  comparison: Comparison,
  line: Line,
  from: SentenceAt | null,
  by: 1 | -1,
): SentenceAt | undefined {
  const all = (['a', 'b'] as const).flatMap((side) =>
    sentencesOf(comparison, line, side).map((index): SentenceAt => ({ side, index })),
  );
  const at = all.findIndex(({ side, index }) => side === from?.side && index === from.index);
  if (at < 0) return by > 0 ? all[0] : all.at(-1);
  return all[Math.max(0, Math.min(all.length - 1, at + by))];
}

/** The words of sentences, in one line, not too many, and without the quotes around all of them: they are quoted themselves. */
export function wordsOf(comparison: Comparison, side: SideName, sentences: readonly number[]): string {
  const { text } = versionOf(comparison, side);
  const words = sentences
    .map((index) => rangeOf(comparison, { side, index }))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .join(' ')
    .replace(/^["“«]+|["”»]+$/g, '');
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()} …` : words;
}

/** Enough to know which sentence is meant. */
const MOST_LETTERS = 70;
