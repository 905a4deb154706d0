/** How much of a stretch another text says too: the guard before anything is called missing. */

import { aliases } from '../classify/name.ts';
import type { Tables } from '../classify/tables.ts';
import type { Word } from '../classify/text.ts';
import { isStopword } from '../words/same.ts';
import { stem } from '../words/stem.ts';

/** From this share of its content words on, a clause is there in other words. */
export const SAID = 0.5;

export const contentWords = (words: readonly Word[]): Word[] =>
  words.filter(({ kind, canonical }) => kind !== 'mark' && !isStopword(canonical));

/** Stems of the content words, names and spellings by the one that speaks for them. */
export function stems(words: readonly Word[], tables: Tables): Set<string> {
  const named = aliases(words, tables);
  return new Set(
    contentWords(words).map((word) => {
      const alias = named.find(({ start, end }) => start <= word.start && word.end <= end);
      const spelled = tables.spellings.get(word.canonical) ?? word.canonical;
      return alias ? alias.name.toLowerCase() : stem(spelled.replace(/^al-/, ''));
    }),
  );
}

/** Share of the first that the second has too, by weight, 0–1; 1 for an empty first. */
export function shareOf(
  mine: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (stem: string) => number = () => 1,
): number {
  let [all, shared] = [0, 0];
  for (const stem of mine) {
    const mass = weight(stem);
    all += mass;
    if (other.has(stem)) shared += mass;
  }
  return all ? shared / all : 1;
}
