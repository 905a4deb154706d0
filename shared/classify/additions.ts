/** What a user adds to the word tables: kept in the settings, given to the command line as a file. */
import * as v from 'valibot';

export const LEVELS = ['stressed', 'certain', 'probable', 'possible', 'hearsay'] as const;
export type Level = (typeof LEVELS)[number];

/** How far the outlet's own word stands behind what a reporting verb reports; reporting-verbs.json explains each. */
export const TONES = [
  'neutral',
  'endorsing',
  'conceding',
  'emphasizing',
  'insisting',
  'distancing',
  'accusing',
  'denying',
] as const;

/** A table is read and merged on each comparison: longer ones belong into a program of their own. */
const MOST_ENTRIES = 2000;
const MOST_LETTERS = 80;

/** A word or phrase. */
const phrase = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'a word is missing'),
  v.maxLength(MOST_LETTERS, `a word has more than ${MOST_LETTERS} letters`),
);
const word = v.pipe(phrase, v.regex(/^\S+$/, 'it must be one word'));
const list = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(item), v.maxLength(MOST_ENTRIES, `there are more than ${MOST_ENTRIES} entries`));
const record = <T>(value: v.GenericSchema<unknown, T>) => v.record(phrase, value);
/** Ways to write one and the same. */
const ways = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(list(item), v.minLength(2, 'two or more are needed, parted by commas'));

export const vagueSchema = v.pipe(
  v.strictObject({ low: v.pipe(v.number(), v.minValue(0)), high: v.nullable(v.number()) }),
  v.check(({ low, high }) => high === null || high >= low, 'the highest must not be below the lowest'),
);
export const verbSchema = v.strictObject({
  tone: v.picklist(TONES),
  forms: list(word),
  needs: v.optional(v.literal('clause')),
});
export const familySchema = v.strictObject({
  watch: list(phrase),
  plain: list(phrase),
  parties: v.optional(v.boolean()),
});

/** The program's own lists, without what they say of their source. */
export const additionsSchema = v.strictObject({
  vague: v.optional(record(vagueSchema), {}),
  hedges: v.optional(record(v.picklist(LEVELS)), {}),
  /** The first of each list speaks for all. */
  aliases: v.optional(list(ways(phrase)), []),
  spellings: v.optional(list(ways(word)), []),
  honorifics: v.optional(list(phrase), []),
  verbs: v.optional(v.record(word, verbSchema), {}),
  families: v.optional(record(familySchema), {}),
  /** Words that judge. */
  loaded: v.optional(list(word), []),
});
export type Additions = v.InferOutput<typeof additionsSchema>;

export const NO_ADDITIONS: Additions = v.parse(additionsSchema, {});

/** How many entries there are, over all tables: what a report says of them. */
export const countAdditions = ({ families, ...others }: Additions): number =>
  Object.values(others).reduce((sum, part) => sum + Object.keys(part).length, 0) +
  Object.values(families).reduce((sum, { watch, plain }) => sum + watch.length + plain.length, 0);
