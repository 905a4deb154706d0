import stopwords from '../words/tables/stopwords.json' with { type: 'json' };
import table from './background.json' with { type: 'json' };

/**
 * How much a word tells, from its rank in general English: ln(rank + 10), in whole hundredths (230–1082). Words that are not in the
 * table (names, other languages) tell most. Function words tell next to nothing.
 */
export function backgroundWeight(word: string): number {
  if (FUNCTION_WORDS.has(word)) return FUNCTION_WORD_WEIGHT;
  return Math.round(100 * Math.log(backgroundRank(word) + 10));
}

/** A word's place in general English by frequency, from 0; that after the last for a word that is not in the table. */
export const backgroundRank = (word: string): number => ranks().get(word) ?? TABLE_SIZE;

const TABLE_SIZE = 50_000;
/** Not nothing: two sentences that consist of function words only must still be comparable. */
const FUNCTION_WORD_WEIGHT = 15;

let known: ReadonlyMap<string, number> | undefined;
const ranks = (): ReadonlyMap<string, number> => {
  known ??= new Map(table.words.split(' ').map((word, rank) => [word, rank]));
  return known;
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(stopwords.words);
