/** Says in plain words why articles were put into one story. */

import { inQuotes } from '../right-to-left.ts';
import type { Copies } from './copies.ts';
import type { Counts } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** As many shared words as people take in at a glance. */
const SHOWN = 5;
/** A reason holds for most of the versions: a word that this part of them has. */
const MOST = 0.6;
/** A name says more about what the news is than another word as rare. */
const NAME_WEIGHT = 2;

/** "5 articles share “Sudani”, “Soleimani” …; 2 of them are copies of each other". */
export function reason(
  counts: readonly Counts[],
  rare: Float64Array,
  vocabulary: Vocabulary,
  copies: readonly Copies[],
  size: number,
): string {
  if (size === 1) return 'no other article of the folder tells this news';
  const words = sharedTerms(counts, rare, vocabulary);
  const copied = copies.map(copyText);
  const shared =
    words.length && counts.length > 1 ? [`${size} articles share ${words.map(inQuotes).join(', ')}`] : [];
  return [...shared, ...copied].join('; ') || 'put together by you';
}

const copyText = ({ members, exact }: Copies): string =>
  `${members.length} are ${exact ? 'the same text' : 'nearly the same text'}`;

/** The rarest words, names first, that most of the articles have; not both a pair of words and one of its words. */
function sharedTerms(counts: readonly Counts[], rare: Float64Array, vocabulary: Vocabulary): string[] {
  const shown: string[] = [];
  for (const { term } of rankedTerms(counts, rare, vocabulary)) {
    if (shown.length === SHOWN) break;
    const text = vocabulary.surface(term);
    if (!shown.some((other) => overlaps(other, text))) shown.push(text);
  }
  return shown;
}

function rankedTerms(counts: readonly Counts[], rare: Float64Array, vocabulary: Vocabulary) {
  const found = new Map<number, number>();
  for (const { whole } of counts) for (const term of whole.terms) found.set(term, (found.get(term) ?? 0) + 1);
  const least = Math.max(2, MOST * counts.length);
  return [...found]
    .filter(([, articles]) => articles >= least)
    .map(([term, articles]) => {
      const name = vocabulary.isName(term) ? NAME_WEIGHT : 1;
      return { term, weight: (rare[term] ?? 0) * name * (articles / counts.length) };
    })
    .sort((a, b) => b.weight - a.weight || a.term - b.term);
}

const overlaps = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(' '));
  return b
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
};
