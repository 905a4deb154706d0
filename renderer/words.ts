/** What the window says, in one place. Functions where a number or a name goes in. */
import type { Role } from '../shared/article.ts';
import type { Relation } from '../shared/comparison.ts';
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
export const showFolded = (open: boolean): string => (open ? 'Hide this text' : 'Show this text');

/** Where the other end of a moved passage is; `to`: seen from its place in the base. */
export const movedLabel = (paragraph: number, to: boolean): string =>
  paragraph > 0 ? `↕ moved ${to ? 'to' : 'from'} ¶ ${paragraph}` : `↕ moved`;

export const baseNote = 'base';
export const noDate = 'no date found';
export const shareNote = (share: number, base: string): string =>
  `${percent(share)} in common with ${base} text`;
export const panelHint = 'Choose a passage to see it in every version.';

/** Under the passage: how many readings there are, and how many versions have none. */
export const wordsOfReadings = (readings: number, absent: number, versions: number): string => {
  const how = readings === 1 ? 'one reading' : `${readings} readings`;
  if (absent === 0) return `${how}, in all ${versions} versions`;
  return `${how}; not in ${absent} of ${versions} versions`;
};
