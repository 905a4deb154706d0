/** The Compare view, find, and the panel of readings. */
import type { Role } from '../../shared/article.ts';
import { inQuotes } from '../../shared/right-to-left.ts';
import { count, percent, ROLE_NAMES } from './names.ts';

export const notIn = (outlet: string): string => `not in ${outlet}`;

/** Of a partial link, which side says what besides; `said` are its outlets with what each says, in full. */
export const alsoSays = (said: readonly (readonly [outlet: string, text: string])[]): string =>
  said.map(([outlet, text]) => `${outlet} also says ${inQuotes(text)}`).join('; ');

/** Of a sentence that looks dropped: the file holds it, in a passage that was set aside or around the article. */
export const heldOutside = (outlet: string, where: Role | 'outside'): string =>
  where === 'outside'
    ? `in the file of ${outlet}, outside the article`
    : `in ${outlet}, but set aside as ${ROLE_NAMES[where][0]}`;

/** Of a sentence without a link, the one that it may answer to. */
export const mayAnswer = (text: string): string => `doubtful: may answer to ${inQuotes(text)}`;

export const showFolded = (open: boolean): string => (open ? 'Hide this text' : 'Show this text');

/** Takes passages that were set aside into the comparison. */
export const putBack = (blocks: number): string =>
  blocks === 1 ? 'Put back into the article' : `Put all ${blocks} back into the article`;

/** Where the other end of a moved passage is; `to`: seen from its place in the base. */
export const movedLabel = (paragraph: number, to: boolean): string =>
  paragraph > 0 ? `↕ moved ${to ? 'to' : 'from'} ¶ ${paragraph}` : `↕ moved`;

/** Of words that one sentence has early and the other late. */
export const MOVED_WITHIN = 'moved within the sentence';

export const shareNote = (share: number, base: string): string =>
  `${percent(share)} in common with ${base} text`;

/** Over the two texts. */
export const HEADS = {
  base: 'Base version',
  other: 'Other version',
  swap: 'Swap the two versions',
} as const;

/** The name of the two texts as a table. */
export const sideBySide = (base: string, other: string): string => `${base} and ${other}, side by side`;

/** Which differences are shown, and the way from one to the next. */
export const FILTERS = {
  show: 'Show',
  all: 'All',
  cosmetic: 'Cosmetic',
  shown: (n: number) => `${n} shown`,
  hidden: (n: number) => `${n} hidden`,
  changes: (n: number) => `${n} changes`,
  of: 'of',
  previous: ['Previous change', 'Previous change (Shift+F7)'],
  next: ['Next change', 'Next change (F7)'],
} as const;

export const OVERVIEW = 'Overview of differences';

export const PANEL = 'This passage in every version';

/** Of a passage without a change that is looked at. */
export const THIS_PASSAGE = 'This passage';

export const PASSAGE_NUMBER = (n: number): string => `Passage ${n}`;

/** Of versions, by their sigla, whose reading stands in the words of another's. */
export const butForSpelling = (sigla: readonly string[]): string =>
  `${sigla.join(', ')}: but for spelling or punctuation`;

export const panelHint = 'Choose a passage to see it in every version.';

/** Under the passage: how many readings there are, how many versions have none, and of how many that is in doubt. */
export const wordsOfReadings = (
  readings: number,
  absent: number,
  doubtful: number,
  versions: number,
): string => {
  const how = readings === 1 ? 'one reading' : `${readings} readings`;
  if (absent + doubtful === 0) return `${how}, in all ${versions} versions`;
  const lacking = absent > 0 ? [`not in ${absent} of ${versions} versions`] : [];
  const doubts = doubtful > 0 ? [`doubtful in ${doubtful}`] : [];
  return [how, ...lacking, ...doubts].join('; ');
};

export const COMPARING = 'Comparing';

export const COMPARE_FAILED = 'These two versions could not be compared';

export const stopPlace = (at: number, of: number): string => `${at} of ${of}.`;

export const DROPPED = (text: string, other: string): string => `Not in ${other}: ${inQuotes(text)}`;

/** Of either side's sentence that may have a counterpart. */
export const DOUBTFUL = (text: string, other: string, why: string): string =>
  `${inQuotes(text)}: ${why} in ${other}`;

export const ADDED = (text: string, other: string): string => `Only in ${other}: ${inQuotes(text)}`;

export const MOVED = (text: string, other: string): string => `Elsewhere in ${other}: ${inQuotes(text)}`;

export const CHANGED = (left: string, right: string, base: string, other: string): string =>
  `In ${base} ${inQuotes(left)}, in ${other} ${inQuotes(right)}`;

export const onlyHere = (sign: string): string => `only in ${sign}`;

/** In place of a reading, or before words that stand in another passage. */
export const UNSAID = {
  elsewhere: 'told in another passage:',
  doubtful: 'doubtful: may say',
  absent: 'not in it',
  aside: 'set aside: its file has it outside the text that is compared',
  pending: 'comparing …',
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
  signs: { matchCase: 'Aa', wholeWord: '|ab|', pattern: '.*' },
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

/** In a citation. */
export const CITED = {
  paragraph: (n: number) => `¶ ${n}`,
  file: (file: string) => `file ${file}`,
} as const;
