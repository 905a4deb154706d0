/** The views of a whole story: Key divergences and All outlets. */
import { inQuotes } from '../../shared/right-to-left.ts';
import { count, KIND_NAMES } from './names.ts';

export const ANALYSING = 'Comparing all versions';

export const ANALYSE_FAILED = 'The versions could not be compared as a whole';

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
  against: 'What opened passages are marked against',
  marks: { base: 'Marks: base', majority: 'Marks: majority' },
  /** Beside the reading that most versions have. */
  majority: 'consensus, inferred',
  save: 'Save as CSV…',
  /** Of a reading that only leaves words out. */
  without: (words: string) => `without ${inQuotes(words)}`,
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
    aside: 'set aside',
    absent: 'absent',
  },
} as const;
