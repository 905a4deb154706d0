/** The reader's word tables as lists of entries: what each holds, and how one is added or taken away. */
import * as v from 'valibot';
import { type Additions, additionsSchema } from '../../shared/classify/additions.ts';
import { ENTRY, LABEL_USES, TONE_NAMES } from '../words/preferences.ts';

export const WORD_TABLES_SHOWN = ['verbs', 'aliases', 'vague', 'labels', 'spellings'] as const;
export type WordTable = (typeof WORD_TABLES_SHOWN)[number];

export interface Entry {
  readonly text: string;
  /** What it means; may be empty. */
  readonly note: string;
  /** The tables without it. */
  readonly without: Additions;
}

/** What the reader put into the fields of a form, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** The entries of a table, in alphabetical order. */
export const entriesOf = (added: Additions, table: WordTable): Entry[] =>
  LISTED[table](added).sort((x, y) => x.text.localeCompare(y.text, 'en'));

const LISTED: Readonly<Record<WordTable, (added: Additions) => Entry[]>> = {
  verbs: (added) =>
    Object.entries(added.verbs).map(([text, { tone }]) => ({
      text,
      note: TONE_NAMES[tone],
      without: { ...added, verbs: withoutKey(added.verbs, text) },
    })),
  aliases: (added) => ways(added, 'aliases'),
  vague: (added) =>
    Object.entries(added.vague).map(([text, { low, high }]) => ({
      text,
      note: ENTRY.vague(low, high),
      without: { ...added, vague: withoutKey(added.vague, text) },
    })),
  labels: (added) => [...labels(added), ...loaded(added)],
  spellings: (added) => ways(added, 'spellings'),
};

const ways = (added: Additions, table: 'aliases' | 'spellings'): Entry[] =>
  added[table].map((list) => ({
    text: ENTRY.same(list),
    note: '',
    without: { ...added, [table]: added[table].filter((other) => other !== list) },
  }));

const labels = (added: Additions): Entry[] =>
  Object.entries(added.families).flatMap(([family, words]) =>
    (['watch', 'plain'] as const).flatMap((use) =>
      words[use].map((text) => ({
        text,
        note: ENTRY.label(use, family),
        without: withFamily(added, family, { ...words, [use]: words[use].filter((one) => one !== text) }),
      })),
    ),
  );

const loaded = (added: Additions): Entry[] =>
  added.loaded.map((text) => ({
    text,
    note: LABEL_USES.loaded,
    without: { ...added, loaded: added.loaded.filter((one) => one !== text) },
  }));

/** A family without words goes. */
function withFamily(added: Additions, family: string, words: Additions['families'][string]): Additions {
  const families = { ...added.families, [family]: words };
  const empty = words.watch.length + words.plain.length === 0;
  return { ...added, families: empty ? withoutKey(families, family) : families };
}

const withoutKey = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** The tables with what a form holds; or what is wrong with it, in words. */
export function withEntry(
  added: Additions,
  table: WordTable,
  fields: Fields,
): { readonly tables: Additions } | { readonly wrong: string } {
  const { success, output, issues } = v.safeParse(additionsSchema, ADDED[table](added, fields));
  return success ? { tables: output } : { wrong: issues.map(({ message }) => message).join('; ') };
}

/** Not parsed yet. */
const ADDED: Readonly<Record<WordTable, (added: Additions, fields: Fields) => unknown>> = {
  verbs: (added, { verb = '', tone }) => {
    const [lemma = '', ...given] = parted(verb.toLowerCase());
    const forms = [...new Set([...formsOf(lemma), ...given])];
    return { ...added, verbs: { ...added.verbs, [lemma]: { tone, forms } } };
  },
  aliases: (added, { names = '' }) => ({ ...added, aliases: [...added.aliases, parted(names)] }),
  vague: (added, { quantity = '', low, high }) => ({
    ...added,
    vague: {
      ...added.vague,
      [quantity.trim().toLowerCase()]: { low: Number(low), high: high ? Number(high) : null },
    },
  }),
  labels: (added, { label = '', use, family = '' }) => {
    if (use === 'loaded') return { ...added, loaded: [...new Set([...added.loaded, label.toLowerCase()])] };
    const words = added.families[family] ?? { watch: [], plain: [] };
    const [here, there] = use === 'plain' ? (['plain', 'watch'] as const) : (['watch', 'plain'] as const);
    const others = words[there].filter((one) => one !== label);
    const mine = [...new Set([...words[here], label])];
    return {
      ...added,
      families: { ...added.families, [family]: { ...words, [here]: mine, [there]: others } },
    };
  },
  spellings: (added, { spellings = '' }) => ({
    ...added,
    spellings: [...added.spellings, parted(spellings)],
  }),
};

const parted = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The regular forms of an English verb: "decry" → decries, decried, decrying. */
export function formsOf(verb: string): string[] {
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}
