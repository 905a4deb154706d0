/** The views of a whole story: Key divergences and All outlets. */
import { inQuotes } from '../../shared/right-to-left.ts';
import { count, DIVERGENCE_EXPLAINED, KIND_NAMES, RELATION_SIGNS } from './names.ts';

export const ANALYSING = 'Comparing all versions';

export const ANALYSE_FAILED = 'The versions could not be compared as a whole';

/** The Key divergences view. */
export const KEY = {
  kinds: KIND_NAMES,
  explained: DIVERGENCE_EXPLAINED,
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
  confidence: (share: number) => `sure to ${Math.floor(100 * share)} %`,
  confidenceHow: 'How likely the passages compared say the same thing',
  versions: (n: number) => `${count(n, 'version')} of one story`,
  passages: (all: number, everywhere: number) => `${count(all, 'passage')}, ${everywhere} in every version`,
};

/** The base of a story, wherever it can be chosen. */
export const BASE_CHOICE = {
  label: 'Base',
  inferred: (why: string) => `inferred: it ${why}`,
  chosen: 'chosen by you',
  infer: 'Infer it again',
} as const;

/** The All outlets view. */
export const ALL = {
  grid: 'Passages by outlet',
  passage: 'Passage',
  heads: { headline: 'headline', standfirst: 'standfirst' },
  base: (inferred: boolean) => (inferred ? 'base, inferred' : 'base'),
  compare: 'Compare',
  none: 'No passage is like that.',
  shownOf: (shown: number, all: number) => (shown === all ? `${all}` : `${shown} of ${all}`),
  sortBy: 'Order of the passages',
  sorts: { order: 'Reading order', divergence: 'Most divergent', coverage: 'Carried by most' },
  show: 'Which passages',
  shown: { all: 'All passages', 'missing-in-one': 'Missing in one', 'only-one': 'Only in one' },
  kind: 'With a change of',
  anyKind: 'Any change',
  state: 'With a reading that is',
  anyState: 'Any form',
  outlet: 'In which outlet',
  anyOutlet: 'Any outlet',
  showAll: 'Show all passages',
  against: 'What opened passages are marked against',
  marks: { base: 'Marks: base', majority: 'Marks: majority' },
  noted: 'Has a note.',
  seeAlso: (passage: number, why: string) => `See also ${passage}: ${why}.`,
  /** Beside the reading that most versions have. */
  majority: 'consensus, inferred',
  save: 'Save as CSV…',
  /** Of a reading that only leaves words out. */
  without: (words: string) => `without ${inQuotes(words)}`,
  keys: 'Enter: the text · Shift+Enter: Compare',
  /** Of a cell whose words stand in another row. */
  standsIn: (passages: readonly number[]) => `in passage ${passages.map((p) => p + 1).join(', ')}`,
  legend: 'What the shades mean',
  states: {
    base: 'base',
    same: 'verbatim',
    cosmetic: 'spelling only',
    reworded: 'reworded',
    partial: 'in part',
    added: 'not in the base',
    only: 'only here',
    elsewhere: 'in another passage',
    aside: 'set aside',
    doubtful: 'doubtful',
    absent: 'absent',
  },
  /** In the corner of a cell and in the legend; of the relations as Compare has them between two readings. */
  signs: {
    base: '',
    same: RELATION_SIGNS.same.sign,
    cosmetic: RELATION_SIGNS.cosmetic.sign,
    reworded: RELATION_SIGNS.reworded.sign,
    partial: RELATION_SIGNS.partial.sign,
    added: '+',
    only: '✱',
    elsewhere: '»',
    aside: '',
    doubtful: '?',
    absent: '',
  },
} as const;
