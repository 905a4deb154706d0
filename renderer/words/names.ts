/** The words of the field, and counts of things. */
import type { Role } from '../../shared/article.ts';
import type { Kind, Relation } from '../../shared/comparison.ts';
import type { DivergenceKind } from '../../shared/divergence/divergence.ts';
import type { Topic } from '../state/compare.ts';
import type { View } from '../state/state.ts';

export const APP = 'Variorum';

/** The window's title. */
export const titleOf = (what: string): string => (what === '' ? APP : `${what} – ${APP}`);

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Of the way from view to view. */
export const VIEWS_NAME = 'Views';

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

export const baseNote = 'base';

/** Behind a line that has a change of this kind. */
export const CHANGE_NAMES: Readonly<Record<Kind, string>> = {
  figure: 'figure',
  name: 'name',
  date: 'date',
  quote: 'quote',
  attribution: 'attribution',
  framing: 'framing',
  hedge: 'hedge',
  spelling: 'spelling',
  punctuation: 'punctuation',
  wording: 'wording',
};

export const KIND_NAMES: Readonly<Record<DivergenceKind, string>> = {
  ...CHANGE_NAMES,
  omission: 'omission',
  addition: 'addition',
  headline: 'headline',
  move: 'move',
};

export const CLOSE = 'Close';

export const CLOSE_MESSAGE = 'Close this message';

export const CANCEL = 'Cancel';

/** Where something was ended before it was done. */
export const STOPPED = 'You stopped this.';

/** Said of a passage that is only `notIn` a version, or `name`d by its sign, and moved besides. */
export const andMoved = (name: string): string => `${name}, and moved`;

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

/** What each filter of Compare asks for. */
export const TOPIC_EXPLAINED: Readonly<Record<Topic, string>> = {
  ...KIND_EXPLAINED,
  'only-a': 'passages to which nothing in the other version answers',
  'only-b': 'passages to which nothing in the base answers',
  moved: 'passages that both have, in another order',
};

/** What each kind of divergence is. */
export const DIVERGENCE_EXPLAINED: Readonly<Record<DivergenceKind, string>> = {
  ...KIND_EXPLAINED,
  omission: 'the base says it, and no counterpart was found in the versions that are named',
  addition: 'versions say it to which nothing in the base answers',
  headline: 'what the headlines make of the story',
  move: 'a passage that stands at another place',
};
