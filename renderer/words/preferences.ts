/** The preferences: what the reader adds to the word tables. */
import type { TONES } from '../../shared/classify/additions.ts';
import type { WordTable } from '../preferences/entries.ts';

export const PREFERENCES = {
  open: 'Preferences…',
  title: 'Preferences',
  notes: 'Notes',
  coder: 'Your name',
  coderHow:
    'Optional. New notes are by this name, so that it is seen whose they are when two coders’ files are compared.',
  tables: 'Word tables',
  tablesHow:
    'Kinds of change are told apart by lists of words. Those of the program are English; what you add here counts beside them, in every story and language, and a report names it.',
  none: 'You have added nothing here.',
  add: 'Add',
  remove: (entry: string) => `Remove ${entry}`,
  count: (n: number) => (n === 0 ? '' : `${n} of yours`),
  refused: 'This was not added:',
} as const;

/** Of a story in another language. */
export const LIMITS = { title: 'Found in part', add: 'Add words of your own…' } as const;

export const WORD_TABLES: Readonly<Record<WordTable, { readonly name: string; readonly how: string }>> = {
  verbs: {
    name: 'Reporting verbs',
    how: 'Verbs that report speech, and how far the outlet stands behind what it reports: “said” is neutral, “claimed” keeps its distance, “revealed” takes it as true.',
  },
  aliases: {
    name: 'Names that mean the same',
    how: 'Ways to write one person, place or body, parted by commas. A change from one to another is then cosmetic, and folded away.',
  },
  vague: {
    name: 'Vague quantities',
    how: 'Words for a number that is not given, with the least and the most that a reader takes them for. Leave the most empty where there is none.',
  },
  labels: {
    name: 'Watch-words',
    how: 'Labels that outlets choose between for one thing. The use of a watched one is worth seeing; a plain one may stand in its place. A judging word judges whatever it stands beside.',
  },
  spellings: {
    name: 'Spelling',
    how: 'Ways to spell one word, parted by commas. A change from one to another is then cosmetic, and folded away.',
  },
};

export const FIELDS = {
  verb: { label: 'Verb', example: 'grouse' },
  tone: { label: 'How the outlet stands to it' },
  names: { label: 'Names', example: 'Lake Victoria, Nalubaale' },
  quantity: { label: 'Word or phrase', example: 'oodles of' },
  low: { label: 'At least' },
  high: { label: 'At most' },
  label: { label: 'Word or phrase', example: 'irregulars' },
  use: { label: 'It is a' },
  family: { label: 'Label for', example: 'armed group' },
  spellings: { label: 'Spellings', example: 'yoghurt, yogurt' },
} as const;

export const TONE_NAMES: Readonly<Record<(typeof TONES)[number], string>> = {
  neutral: 'neutral: said',
  endorsing: 'takes it as true: revealed',
  conceding: 'takes it as true, unwelcome to the speaker: admitted',
  emphasizing: 'gives it weight: stressed',
  insisting: 'marks it as contested: insisted',
  distancing: 'keeps its distance: claimed',
  accusing: 'makes it an accusation: accused',
  denying: 'makes it a denial: denied',
};

export const LABEL_USES = {
  watch: 'watched label',
  plain: 'plain label',
  loaded: 'judging word',
} as const;

/** An entry as it is listed. */
export const ENTRY = {
  same: (ways: readonly string[]) => ways.join(' = '),
  vague: (low: number, high: number | null) => (high === null ? `${low} or more` : `${low} to ${high}`),
  label: (use: 'watch' | 'plain', family: string) => `${LABEL_USES[use]} for ${family}`,
} as const;
