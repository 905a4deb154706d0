/** What the window says, in one place. Functions where a number or a name goes in. */
import type { Role, Version } from '../shared/article.ts';
import type { Base } from '../shared/collate/base.ts';
import type { Kind, Relation } from '../shared/comparison.ts';
import type { DivergenceKind } from '../shared/divergence/divergence.ts';
import { outletOf } from './outlet.ts';
import type { Topic } from './state/compare.ts';
import type { View } from './state/state.ts';

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  key: 'Key divergences',
  compare: 'Compare',
  all: 'All outlets',
  terms: 'Terms',
  relations: 'Relations',
  report: 'Report',
};

/** On the filter chips. */
export const topicName = (topic: Topic, base: string, other: string): string => {
  if (topic === 'only-a') return `Only in ${base}`;
  if (topic === 'only-b') return `Only in ${other}`;
  return TOPIC_NAMES[topic];
};

const TOPIC_NAMES: Readonly<Record<Exclude<Topic, 'only-a' | 'only-b'>, string>> = {
  figure: 'Figures',
  name: 'Names',
  date: 'Dates',
  quote: 'Quotes',
  attribution: 'Attribution',
  framing: 'Framing',
  hedge: 'Hedges',
  spelling: 'Spelling',
  punctuation: 'Punctuation',
  wording: 'Wording',
  moved: 'Moved',
};

/** The sign in the gutter between two readings, and what it says. */
export const RELATION_SIGNS: Readonly<Record<Relation, { readonly sign: string; readonly name: string }>> = {
  same: { sign: '=', name: 'the same words' },
  cosmetic: { sign: '≃', name: 'the same but for spelling or punctuation' },
  reworded: { sign: '≈', name: 'reworded' },
  partial: { sign: '⊃', name: 'one side says more' },
};

export const ROLE_NAMES: Readonly<Record<Role, readonly [one: string, many: string]>> = {
  headline: ['headline', 'headlines'],
  standfirst: ['standfirst', 'standfirsts'],
  byline: ['byline', 'bylines'],
  dateline: ['dateline', 'datelines'],
  metadata: ['line of metadata', 'lines of metadata'],
  body: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  caption: ['caption', 'captions'],
  boilerplate: ['teaser or notice', 'teasers and notices'],
  'other-story': ['paragraph of another story', 'paragraphs of another story'],
};

export const roleCount = (role: Role, n: number): string => count(n, ...ROLE_NAMES[role]);
export const words = (n: number): string => count(n, 'word');
export const files = (n: number): string => count(n, 'file');

export const notIn = (outlet: string): string => `not in ${outlet}`;
/** Of a sentence that looks dropped: the file holds it, in a passage that was set aside or around the article. */
export const heldOutside = (outlet: string, where: Role | 'outside'): string =>
  where === 'outside'
    ? `in the file of ${outlet}, outside the article`
    : `in ${outlet}, but set aside as ${ROLE_NAMES[where][0]}`;
export const showFolded = (open: boolean): string => (open ? 'Hide this text' : 'Show this text');

/** Where the other end of a moved passage is; `to`: seen from its place in the base. */
export const movedLabel = (paragraph: number, to: boolean): string =>
  paragraph > 0 ? `↕ moved ${to ? 'to' : 'from'} ¶ ${paragraph}` : `↕ moved`;

export const baseNote = 'base';
export const noDate = 'no date found';
export const shareOf = (share: number): string =>
  `${percent(share)} of its words in passages that the base has too`;
export const shareNote = (share: number, base: string): string =>
  `${percent(share)} in common with ${base} text`;
export const PANEL = 'This passage in every version';
export const panelHint = 'Choose a passage to see it in every version.';

/** Under the passage: how many readings there are, and how many versions have none. */
export const wordsOfReadings = (readings: number, absent: number, versions: number): string => {
  const how = readings === 1 ? 'one reading' : `${readings} readings`;
  if (absent === 0) return `${how}, in all ${versions} versions`;
  return `${how}; not in ${absent} of ${versions} versions`;
};

export const START = {
  lead: 'See how a news story changes from outlet to outlet: what each one added, left out, moved or put in other words.',
  sample: 'Two outlets, one sentence. Orange: only the first says it. Blue: only the second does.',
  open: 'Open a folder of articles…',
  drop: 'or drop it anywhere on this window',
  new: 'New here?',
  example: 'Open the example: one interview about Iraq in five outlets',
  recent: 'Opened before',
  promise:
    'Reads saved web pages, text, Word, PDF, mail and more. Everything stays on this computer; the network is never used.',
} as const;

export const readingFiles = (done: number, all: number): string => `Reading ${done} of ${files(all)}`;
export const STRUCTURING = 'Finding sentences and stories';
export const STRUCTURE_FAILED = 'The articles could not be compared';
export const COMPARING = 'Comparing';
export const COMPARE_FAILED = 'These two versions could not be compared';
export const TRY_AGAIN = 'Try again';
export const DROP_HERE = 'Drop a folder to open it';

export const NOTHING = {
  title: (folder: string) => `There is no article in “${folder}”`,
  cancelled: (folder: string) => `Reading “${folder}” was stopped`,
  advice: 'Variorum reads articles that are saved as files, several versions of one story in one folder.',
  open: 'Open another folder…',
} as const;

export const problemCount = (n: number): string => `${count(n, 'file')} to check`;
export const saved = (path: string): string => `Saved as ${path}`;

export const EXPORT = {
  name: 'Export',
  html: 'Report as a web page…',
  htmlNote: 'One file, opens in any browser',
  json: 'Report as JSON…',
  jsonNote: 'For other programs',
} as const;

export const stopPlace = (at: number, of: number): string => `${at} of ${of}.`;
export const DROPPED = (text: string, other: string): string => `Not in ${other}: “${text}”`;
export const ADDED = (text: string, other: string): string => `Only in ${other}: “${text}”`;
export const MOVED = (text: string, other: string): string => `Elsewhere in ${other}: “${text}”`;
export const CHANGED = (left: string, right: string, base: string, other: string): string =>
  `In ${base} “${left}”, in ${other} “${right}”`;
export const ONE_VERSION =
  'the only version of this story in the folder, so there is nothing to compare it with';
export const onlyHere = (sign: string): string => `only in ${sign}`;

export const ABSENT = 'not in it';
export const PENDING = 'comparing …';

/** Behind a line that has a change of this kind. */
export const kindName = (topic: Topic): string => topic;

/** What a paragraph is, and the reader's word on it. */
export const ROLE = {
  label: 'This is a',
} as const;

/** What is known of a version. */
export const ABOUT = {
  open: (outlet: string) => `About ${outlet}`,
  fields: { outlet: 'Outlet', headline: 'Headline', byline: 'Byline', date: 'Date', url: 'Address' },
  from: (place: string) => `found in: ${place}`,
  notFound: 'not found',
  story: 'Story',
  ownStory: 'a story of its own',
  file: 'File',
  encoding: 'Encoding',
  cancel: 'Cancel',
  save: 'Save',
} as const;

export const ANALYSING = 'Comparing all versions';
export const ANALYSE_FAILED = 'The versions could not be compared as a whole';

const KIND_NAMES: Readonly<Record<DivergenceKind, string>> = {
  figure: 'figure',
  name: 'name',
  date: 'date',
  quote: 'quote',
  attribution: 'attribution',
  framing: 'framing',
  hedge: 'hedge',
  omission: 'omission',
  addition: 'addition',
  headline: 'headline',
  move: 'move',
};

/** The Key divergences view. */
export const KEY = {
  kinds: KIND_NAMES,
  filter: 'Kinds of divergence',
  any: 'all',
  none: 'No divergence was found: the versions say the same, or the story has one version only.',
  showAll: (n: number) => `Show all ${n}`,
  moreReadings: (n: number) => `${count(n, 'more reading')}`,
  moreVersions: (n: number) => `and ${n} more`,
  compare: 'Compare',
  /** Below this confidence a finding is shown as doubtful. */
  sure: 0.5,
  doubtful: 'doubtful: look at both texts',
  versions: (n: number) => `${count(n, 'version')} of one story`,
  base: 'Base',
  inferred: (why: string) => `inferred: it ${why}`,
  chosen: 'chosen by you',
  passages: (all: number, everywhere: number) => `${count(all, 'passage')}, ${everywhere} in every version`,
};

/** The All outlets view. */
export const ALL = {
  grid: 'Passages by outlet',
  passage: 'Passage',
  base: 'base',
  inferred: (why: string) => `inferred: it ${why}`,
  compare: 'Compare',
  none: 'No passage is like that.',
  sortBy: 'Order of the passages',
  sorts: { order: 'Reading order', divergence: 'Most divergent', coverage: 'Carried by most' },
  show: 'Which passages',
  shown: { 'missing-in-one': 'Missing in one', 'only-one': 'Only in one' },
  kind: 'With a change of',
  anyKind: 'Any change',
  save: 'Save as CSV…',
  keys: 'Enter: the text · Shift+Enter: Compare',
  legend: 'What the shades mean',
  states: {
    base: 'base',
    same: 'verbatim',
    cosmetic: 'spelling only',
    reworded: 'reworded',
    partial: 'in part',
    added: 'not in the base',
    only: 'only here',
    absent: 'absent',
  },
} as const;

/** The Terms view. */
export const TERMS = {
  watch: 'Watch a word or phrase',
  example: 'genocid*, militia, Gaza war',
  add: 'Watch',
  hint: '* stands for any letters, ? for one; plurals count',
  groups: { kept: 'Kept', loaded: 'Labels to watch', suggested: 'Used unevenly' },
  groupsHow: {
    kept: 'Words and phrases that you keep an eye on',
    loaded: 'Labels that outlets choose between, as far as this story has them',
    suggested:
      'Words that one outlet uses far more than the others do, the most uneven first (log-odds with a prior)',
  },
  none: 'Watch a word to see how often each outlet uses it, and how.',
  term: 'Term',
  tableHint: 'Uses in the article text of each version; hatched: none.',
  absent: 'none',
  keep: (term: string) => `Keep “${term}”`,
  voices: { quoted: 'quoted', attributed: 'reported', own: 'own voice' },
  voicesHow: {
    quoted: 'inside quotation marks',
    attributed: 'in speech that the outlet reports',
    own: 'in the outlet’s own voice',
  },
  rate: (n: number, rate: number) => `${count(n, 'use')}, ${rate.toFixed(1)} per 1,000 words`,
  total: (n: number) => count(n, 'use'),
  uses: (term: string) => `Uses of “${term}”`,
  remove: (term: string) => `Stop watching “${term}”`,
} as const;

/** The Relations view. */
export const RELATIONS_VIEW = {
  tooFew: 'It takes two versions of a story to compare them.',
  base: 'Likely nearest the wire',
  nearest: (version: Version, { inferred, why }: Base) =>
    inferred
      ? `${outletOf(version)}: it ${why}. This is inferred, not known.`
      : `${outletOf(version)}, chosen by you.`,
  shared: 'How much they share',
  measure: 'What to measure',
  measures: { verbatim: 'Same words', passages: 'Same passages', both: 'Both' },
  how: {
    verbatim: 'Share of the row’s runs of four words that the column has too.',
    passages: 'Share of the row’s passages that the column has too, in whatever words.',
    both: 'The mean of the two shares.',
  },
  cell: {
    verbatim: (row: string, column: string, share: number) =>
      `${percent(share)} of ${row}’s wording is in ${column}`,
    passages: (row: string, column: string, share: number) =>
      `${percent(share)} of ${row}’s passages are in ${column}`,
    both: (row: string, column: string, share: number) => `${row} in ${column}: ${percent(share)} on average`,
  },
  itself: 'the same version',
  whose: 'Who shares whose words',
  treeHow:
    'Versions stand together where they share words, in two passages or more, that no other version has. That can mean that one copied the other, or that both had them from one source.',
  noEvidence: 'Not enough evidence: no group of versions shares wording of its own in two passages.',
  group: (versions: number, passages: number) =>
    `${versions} versions share wording of their own in ${count(passages, 'passage')}`,
  baseNote: 'base',
  passage: (n: number) => `passage ${n}`,
  more: (n: number) => `${n} more`,
} as const;

export const LOOK = {
  name: 'Text and appearance',
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  face: 'Letters of the articles',
  faces: { serif: 'Serif', sans: 'Sans' },
  size: 'Size',
  width: 'Widest line',
  letters: (n: number) => `${n} letters`,
  leading: 'Space between lines',
  reset: 'Back to the first settings',
} as const;

export const FIND = {
  name: 'Find',
  label: 'Find in every version',
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  pattern: 'Regular expression',
  previous: 'Previous match (Shift+Enter)',
  next: 'Next match (Enter)',
  close: 'Close (Escape)',
  counts: 'Matches in each version',
  count: (at: number, of: number) => {
    if (of === 0) return 'not in these two';
    return at === 0 ? count(of, 'match', 'matches') : `${at} of ${of}`;
  },
  inVersion: (outlet: string, n: number) => `${n === 1 ? 'match' : 'matches'} in ${outlet}`,
  wrong: 'This is no regular expression',
  slow: 'This pattern takes too long',
} as const;

export const HIDE_SAME = 'Hide the same';
export const folded = (lines: number): string => `${count(lines, 'passage')} without such a difference`;

export const CLOSE = 'Close';
/** Of the sidebar: its stories and versions. */
export const FOLDER = 'Folder';

/** What each kind of change is, for the reader. */
export const KIND_EXPLAINED: Readonly<Record<Kind, string>> = {
  figure: 'a number, a share, a sum or a vague count: “dozens” and “at least 100”',
  name: 'a person, a place or a body; another spelling of the same name is cosmetic',
  date: 'a day, a date or a time, or whether one is given',
  quote: 'words inside quotation marks: changed, cut, or turned into the outlet’s own',
  attribution: 'who says it, and how it is said that they do: “said”, “claimed”, no source',
  framing: 'another label for the same thing: “Gaza war” and “Israel-Hamas war”',
  hedge: 'how sure it is said to be: “apparently”, “reportedly”, “could”',
  spelling: 'another spelling of the same word; folded away unless you ask for it',
  punctuation: 'quotes, dashes, commas; folded away unless you ask for them',
  wording: 'any other words',
};

/** What the key is called that goes with the menu's letters. */
const CONTROL = /Mac/.test(globalThis.navigator?.userAgent ?? '') ? 'Cmd' : 'Ctrl';

export const HELP = {
  name: 'Keys and signs',
  title: 'Keys and signs',
  keysTitle: 'Keys',
  keys: [
    ['F7 · Shift+F7', 'next and previous change'],
    ['↓ · ↑', 'next and previous passage, in the two texts'],
    ['M', 'the other place of a moved passage'],
    ['1 … 6', 'the views, from left to right'],
    [`${CONTROL}+F`, 'find in every version'],
    [`${CONTROL}+Shift+H`, 'hide what is the same'],
    [`${CONTROL}+Shift+X`, 'swap the two versions'],
    [`${CONTROL}+Shift+C`, 'copy what is selected, with its source'],
    [`${CONTROL}+E`, 'export the report'],
    [`${CONTROL}+O`, 'open a folder'],
    [`${CONTROL} and +, −, 0`, 'larger, smaller, as at first'],
    ['Escape', 'close what is open'],
    ['?', 'this sheet'],
  ],
  marksTitle: 'Marks',
  words: 'words',
  passage: 'passage',
  base: 'only the base says this',
  other: 'only the other version says this',
  only: 'only one of the two has the whole passage',
  moved: 'both have it, in another order',
  absent: 'nothing in that version answers to it',
  signsTitle: 'Signs between the texts',
  kindsTitle: 'Kinds of change',
} as const;

/** In a citation. */
export const CITED = {
  paragraph: (n: number) => `¶ ${n}`,
  file: (file: string) => `file ${file}`,
} as const;
