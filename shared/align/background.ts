import table from './background.json' with { type: 'json' };

/**
 * How much a word tells, from its rank in general English: ln(rank + 10), in whole hundredths (230–1082). Words that are not in the
 * table (names, other languages) tell most. Function words tell next to nothing.
 */
export function backgroundWeight(word: string): number {
  if (FUNCTION_WORDS.has(word)) return FUNCTION_WORD_WEIGHT;
  return Math.round(100 * Math.log((ranks().get(word) ?? TABLE_SIZE) + 10));
}

const TABLE_SIZE = 50_000;
/** Not nothing: two sentences that consist of function words only must still be comparable. */
const FUNCTION_WORD_WEIGHT = 15;

let known: ReadonlyMap<string, number> | undefined;
const ranks = (): ReadonlyMap<string, number> => {
  known ??= new Map(table.words.split(' ').map((word, rank) => [word, rank]));
  return known;
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of to and in for that on is was with he as it by at from his an a be has are have but were not this i who they had which
will their or its been also we would there all out she her than into if no can you do so them what him my our your me us
more about when where while these those then any both such very how did does done being am could should may might must shall
some other others just only own same too nor yet here why whom whose again further once each few most off down up over under
through during before after above below between because until against said says say saying told tells according`.split(
    /\s+/,
  ),
);
