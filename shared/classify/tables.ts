/** The word tables by which changes are told apart: their schemas, what the user adds to them, and their look-up form. */

import * as v from 'valibot';
import { stem } from '../words/stem.ts';
import { type Phrases, phrases } from './phrases.ts';
import figures from './tables/figures.json' with { type: 'json' };
import hedges from './tables/hedges.json' with { type: 'json' };
import names from './tables/names.json' with { type: 'json' };
import verbs from './tables/reporting-verbs.json' with { type: 'json' };
import watch from './tables/watch-words.json' with { type: 'json' };

export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly'] as const;
export type Bound = (typeof BOUNDS)[number];
export const LEVELS = ['stressed', 'certain', 'probable', 'possible', 'hearsay'] as const;
export type Level = (typeof LEVELS)[number];

const numbers = v.record(v.string(), v.number());
const texts = v.array(v.string());
const bounds = v.record(v.string(), v.picklist(BOUNDS));
const vague = v.record(v.string(), v.object({ low: v.number(), high: v.nullable(v.number()) }));
const units = v.record(v.string(), v.object({ of: v.string(), times: v.number() }));
const tones = v.record(v.string(), v.object({ commitment: v.number(), means: v.string() }));
const verb = v.object({ tone: v.string(), forms: texts, needs: v.optional(v.literal('clause')) });
const family = v.object({ watch: texts, plain: texts, parties: v.optional(v.boolean()) });

/** What the tables' files hold. Each names its source. */
export const tablesSchema = v.object({
  figures: v.object({
    source: v.string(),
    scales: numbers,
    ordinals: numbers,
    fractions: numbers,
    before: bounds,
    after: bounds,
    vague,
    units,
  }),
  hedges: v.object({
    source: v.string(),
    levels: v.record(v.string(), v.object({ certainty: v.number(), means: v.string() })),
    words: v.record(v.string(), v.picklist(LEVELS)),
  }),
  names: v.object({ source: v.string(), aliases: v.array(texts), honorifics: texts }),
  verbs: v.object({ source: v.string(), tones, anonymous: texts, verbs: v.record(v.string(), verb) }),
  watch: v.object({ source: v.string(), families: v.record(v.string(), family), loaded: texts }),
});
export type TableFiles = v.InferOutput<typeof tablesSchema>;

/** What a user may add: the same lists without source, each of them optional. */
export const additionsSchema = v.partial(
  v.object({
    vague,
    hedges: v.record(v.string(), v.picklist(LEVELS)),
    aliases: v.array(texts),
    honorifics: texts,
    verbs: v.record(v.string(), verb),
    families: v.record(v.string(), family),
    loaded: texts,
  }),
);
export type Additions = v.InferOutput<typeof additionsSchema>;

export interface Verb {
  readonly lemma: string;
  readonly tone: string;
  readonly needsClause: boolean;
}

export interface WatchWord {
  readonly family: string;
  readonly watch: boolean;
  readonly parties: boolean;
}

/** The tables in the form in which the rules look things up. */
export interface Tables {
  /** BCP 47 primary subtag, such as "en". */
  readonly language: string;
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly fractions: Phrases<number>;
  readonly before: Phrases<Bound>;
  readonly after: Phrases<Bound>;
  readonly vague: Phrases<{ readonly low: number; readonly high: number }>;
  readonly units: Phrases<{ readonly of: string; readonly times: number }>;
  readonly hedges: Phrases<Level>;
  readonly levels: ReadonlyMap<string, { readonly certainty: number; readonly means: string }>;
  /** To the first of the names that mean the same. */
  readonly aliases: Phrases<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Ways to say that a source is not named. */
  readonly anonymous: Phrases<true>;
  readonly tones: ReadonlyMap<string, { readonly commitment: number; readonly means: string }>;
  readonly watch: Phrases<WatchWord>;
  readonly loaded: ReadonlySet<string>;
}

/** The tables that come with the program. English. */
export const TABLE_FILES: TableFiles = v.parse(tablesSchema, { figures, hedges, names, verbs, watch });

/**
 * The program's tables with a user's additions. Per list: a word that both have takes the user's entry; a family that
 * both have keeps its words and gains the user's; alias lists of the user stand beside the program's, and win for a
 * name that stands in both. Nothing is taken away, and the order of the additions does not matter.
 */
export function mergeTables(base: TableFiles, added: Additions): TableFiles {
  const families = { ...base.watch.families };
  for (const [name, theirs] of Object.entries(added.families ?? {})) {
    const ours = families[name] ?? { watch: [], plain: [] };
    families[name] = {
      ...ours,
      ...theirs,
      watch: union(ours.watch, theirs.watch),
      plain: union(ours.plain, theirs.plain).filter((word) => !theirs.watch.includes(word)),
    };
  }
  return {
    figures: { ...base.figures, vague: { ...base.figures.vague, ...added.vague } },
    hedges: { ...base.hedges, words: { ...base.hedges.words, ...added.hedges } },
    names: {
      ...base.names,
      aliases: [...base.names.aliases, ...(added.aliases ?? [])],
      honorifics: union(base.names.honorifics, added.honorifics ?? []),
    },
    verbs: { ...base.verbs, verbs: { ...base.verbs.verbs, ...added.verbs } },
    watch: { ...base.watch, families, loaded: union(base.watch.loaded, added.loaded ?? []) },
  };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Prepares tables for look-up. For a language other than English only what holds in any language is kept. */
export function lookUp(files: TableFiles, language = 'en'): Tables {
  const english = isEnglish(language);
  const only = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
    english ? Object.entries(record) : [];
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  return {
    language: primary(language),
    scales: new Map(only(files.figures.scales)),
    ordinals: new Map(only(files.figures.ordinals)),
    fractions: phrases(only(files.figures.fractions)),
    before: phrases(only(files.figures.before)),
    after: phrases(only(files.figures.after)),
    vague: phrases(
      only(files.figures.vague).map(
        ([words, { low, high }]) => [words, { low, high: high ?? Number.POSITIVE_INFINITY }] as const,
      ),
    ),
    units: phrases(Object.entries(files.figures.units)),
    hedges: phrases(only(files.hedges.words)),
    levels: new Map(Object.entries(files.hedges.levels)),
    aliases: phrases(
      files.names.aliases.flatMap((list) => list.map((name) => [name, list[0] ?? name] as const)),
    ),
    honorifics: lower(files.names.honorifics),
    verbs: verbForms(english ? files.verbs.verbs : {}),
    anonymous: phrases(english ? files.verbs.anonymous.map((words) => [words, true] as const) : []),
    tones: new Map(Object.entries(files.verbs.tones)),
    watch: phrases(english ? watchWords(files.watch.families) : [], stem),
    loaded: lower(english ? files.watch.loaded : []),
  };
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? 'en';
const isEnglish = (language: string): boolean => primary(language) === 'en';

const verbForms = (verbs: TableFiles['verbs']['verbs']): Map<string, Verb> =>
  new Map(
    Object.entries(verbs).flatMap(([lemma, { tone, forms, needs }]) =>
      [lemma, ...forms].map((form) => [form, { lemma, tone, needsClause: needs === 'clause' }] as const),
    ),
  );

const watchWords = (families: TableFiles['watch']['families']): [string, WatchWord][] =>
  Object.entries(families).flatMap(([family, { watch, plain, parties = false }]) => [
    ...plain.map((word): [string, WatchWord] => [word, { family, watch: false, parties }]),
    ...watch.map((word): [string, WatchWord] => [word, { family, watch: true, parties }]),
  ]);

/** The program's own tables, ready for use. */
export const ENGLISH: Tables = lookUp(TABLE_FILES);

/** What is not done for a language, as a sentence for the reader; empty for English. */
export function limits(language: string): string {
  if (isEnglish(language)) return '';
  return (
    `The word tables are English. For texts in “${language}”, figures in digits, dates, quotations, names written alike, ` +
    'punctuation, omissions, additions and moves are found; number words, vague quantities, spelling variants, ' +
    'reporting verbs, hedges and framing are not.'
  );
}
