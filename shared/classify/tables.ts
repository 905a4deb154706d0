/** The word tables by which changes are told apart: their schemas, what the user adds to them, and their look-up form. */

import * as v from 'valibot';
import { canonicalWord } from '../words/canonical.ts';
import { stem } from '../words/stem.ts';
import { type Additions, familySchema, LEVELS, type Level, NO_ADDITIONS, verbSchema } from './additions.ts';
import { type Phrases, phraseKey, phrases } from './phrases.ts';
import deeds from './tables/deeds.json' with { type: 'json' };
import figures from './tables/figures.json' with { type: 'json' };
import hedges from './tables/hedges.json' with { type: 'json' };
import names from './tables/names.json' with { type: 'json' };
import verbs from './tables/reporting-verbs.json' with { type: 'json' };
import watch from './tables/watch-words.json' with { type: 'json' };

export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly'] as const;
export type Bound = (typeof BOUNDS)[number];

const numbers = v.record(v.string(), v.number());
const texts = v.array(v.string());
const bounds = v.record(v.string(), v.picklist(BOUNDS));
const vague = v.record(v.string(), v.object({ low: v.number(), high: v.nullable(v.number()) }));
const units = v.record(v.string(), v.object({ of: v.string(), times: v.number() }));
const tones = v.record(v.string(), v.object({ commitment: v.number(), means: v.string() }));

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
  names: v.object({
    source: v.string(),
    aliases: v.array(texts),
    /** The user's alone: the program's own are known wherever words are compared; see shared/words/canonical.ts. */
    spellings: v.optional(v.array(texts), []),
    honorifics: texts,
  }),
  verbs: v.object({ source: v.string(), tones, anonymous: texts, verbs: v.record(v.string(), verbSchema) }),
  deeds: v.object({ source: v.string(), verbs: v.record(v.string(), texts), nouns: texts, doers: texts }),
  watch: v.object({ source: v.string(), families: v.record(v.string(), familySchema), loaded: texts }),
});
export type TableFiles = v.InferOutput<typeof tablesSchema>;

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
  /** Canonical forms of words to the canonical form of the spelling that speaks for them. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly honorifics: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Ways to say that a source is not named. */
  readonly anonymous: Phrases<true>;
  readonly tones: ReadonlyMap<string, { readonly commitment: number; readonly means: string }>;
  readonly watch: Phrases<WatchWord>;
  readonly loaded: ReadonlySet<string>;
  /** Forms of verbs and nouns for what someone does to someone, to what is done. */
  readonly deeds: ReadonlyMap<string, string>;
  readonly deedVerbs: ReadonlySet<string>;
  /** Deeds told as events. */
  readonly events: ReadonlySet<string>;
  /** Words for those who do them. */
  readonly doers: ReadonlySet<string>;
}

/** The tables that come with the program. English. */
export const TABLE_FILES: TableFiles = v.parse(tablesSchema, { deeds, figures, hedges, names, verbs, watch });

/**
 * The program's tables with a user's additions. Per list: a word that both have takes the user's entry; a family that
 * both have keeps its words and gains the user's; a list of names that shares one with others becomes one with them.
 * Nothing is taken away, and the order of the additions does not matter.
 */
export function mergeTables(base: TableFiles, added: Partial<Additions>): TableFiles {
  return {
    deeds: base.deeds,
    figures: { ...base.figures, vague: { ...base.figures.vague, ...added.vague } },
    hedges: { ...base.hedges, words: { ...base.hedges.words, ...added.hedges } },
    names: {
      ...base.names,
      aliases: united([...base.names.aliases, ...(added.aliases ?? [])]),
      spellings: united([...base.names.spellings, ...(added.spellings ?? [])]),
      honorifics: union(base.names.honorifics, added.honorifics ?? []),
    },
    verbs: { ...base.verbs, verbs: { ...base.verbs.verbs, ...added.verbs } },
    watch: {
      ...base.watch,
      families: mergeFamilies(base.watch.families, added.families ?? {}),
      loaded: union(base.watch.loaded, added.loaded ?? []),
    },
  };
}

type Families = TableFiles['watch']['families'];

function mergeFamilies(base: Families, added: Families): Families {
  const merged = { ...base };
  for (const [name, theirs] of Object.entries(added)) {
    const ours = merged[name] ?? { watch: [], plain: [] };
    merged[name] = {
      ...ours,
      ...theirs,
      watch: union(ours.watch, theirs.watch),
      plain: union(ours.plain, theirs.plain).filter((word) => !theirs.watch.includes(word)),
    };
  }
  return merged;
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Lists that share an entry, in whatever writing, as one, at the place of the first of them. */
function united(lists: readonly (readonly string[])[]): string[][] {
  const groups: { readonly entries: string[]; readonly keys: Set<string> }[] = [];
  for (const list of lists) {
    const keys = list.map((entry) => phraseKey(entry));
    const [first, ...others] = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const group = first ?? { entries: [], keys: new Set() };
    if (!first) groups.push(group);
    for (const entry of [...others.flatMap(({ entries }) => entries), ...list]) {
      if (!group.entries.includes(entry)) group.entries.push(entry);
      group.keys.add(phraseKey(entry));
    }
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map(({ entries }) => entries);
}

/** What of the program's tables holds for a language: of those for English words, nothing in another one. */
function tablesIn(language: string): TableFiles {
  if (isEnglish(language)) return TABLE_FILES;
  const { deeds, figures, hedges, names, verbs, watch } = TABLE_FILES;
  return {
    deeds: { ...deeds, verbs: {}, nouns: [], doers: [] },
    figures: { ...figures, scales: {}, ordinals: {}, fractions: {}, before: {}, after: {}, vague: {} },
    hedges: { ...hedges, words: {} },
    names,
    verbs: { ...verbs, anonymous: [], verbs: {} },
    watch: { ...watch, families: {}, loaded: [] },
  };
}

/** The tables for texts in a language (BCP 47), with what a user added, which counts in any language; ready for look-up. */
export function lookUp(language = 'en', added: Partial<Additions> = NO_ADDITIONS): Tables {
  const files = mergeTables(tablesIn(language), added);
  const { deeds, figures, hedges, names, verbs, watch } = files;
  const deedForms = Object.entries(deeds.verbs).flatMap(([lemma, forms]) =>
    forms.map((form) => [form, lemma] as const),
  );
  return {
    language: primary(language),
    scales: new Map(Object.entries(figures.scales)),
    ordinals: new Map(Object.entries(figures.ordinals)),
    fractions: phrases(Object.entries(figures.fractions)),
    before: phrases(Object.entries(figures.before)),
    after: phrases(Object.entries(figures.after)),
    vague: phrases(
      Object.entries(figures.vague).map(
        ([words, { low, high }]) => [words, { low, high: high ?? Number.POSITIVE_INFINITY }] as const,
      ),
    ),
    units: phrases(Object.entries(figures.units)),
    hedges: phrases(Object.entries(hedges.words)),
    levels: new Map(Object.entries(hedges.levels)),
    aliases: phrases(names.aliases.flatMap((list) => list.map((name) => [name, list[0] ?? name] as const))),
    spellings: new Map(names.spellings.flatMap(canonicalPairs)),
    honorifics: lower(names.honorifics),
    verbs: verbForms(verbs.verbs),
    anonymous: phrases(verbs.anonymous.map((words) => [words, true] as const)),
    tones: new Map(Object.entries(verbs.tones)),
    watch: phrases(watchWords(watch.families), labelForm),
    loaded: lower(watch.loaded),
    deeds: new Map([...deeds.nouns.flatMap(nounForms), ...deedForms]),
    deedVerbs: new Set(deedForms.map(([form]) => form)),
    events: new Set(deeds.nouns),
    doers: new Set(deeds.doers),
  };
}

/** Nouns and adjectives that name something else than the verb they are made of: "the resistance", "an executive". */
const OWN_ENDING = /(?:[ae]nce|ive)(?=s?$)/;

/** The form of a word in a label: its stem, with such an ending. */
const labelForm = (word: string): string => `${stem(word)}${OWN_ENDING.exec(word)?.[0] ?? ''}`;

const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

const nounForms = (noun: string): [string, string][] => [
  [noun, noun],
  [`${noun}s`, noun],
];

const canonicalPairs = (spellings: readonly string[]): [string, string][] =>
  spellings.map((one) => [canonicalWord(one), canonicalWord(spellings[0] ?? one)]);

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? 'en';
export const isEnglish = (language: string): boolean => primary(language) === 'en';

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
export const ENGLISH: Tables = lookUp();
