/** The start, reading a folder, the sidebar, and what is known of a version. */
import { inQuotes } from '../../shared/right-to-left.ts';
import { baseNote, count, files, percent } from './names.ts';

export const noDate = 'no date found';

/** Beside the consensus, where others have their date and length. */
export const noOutlet = 'the majority readings, put together; no outlet published it';

export const shareOf = (share: number): string =>
  `${percent(share)} of its words in passages that the base has too`;

export const START = {
  lead: 'See how a news story changes from outlet to outlet: what each one added, left out, moved or put in other words.',
  /** Two readings of one sentence; the middle part is what they differ in. */
  readings: [
    ['… in response to ', 'dozens', ' of drone and missile attacks'],
    ['… in response to ', 'at least 100', ' drone and missile attacks'],
  ],
  sample: 'Two outlets, one sentence. Orange: only the first says it. Blue: only the second does.',
  open: 'Open a folder of articles…',
  drop: 'or drop it anywhere on this window',
  new: 'New here?',
  example: 'Open the example: one interview about Iraq in five outlets',
  recent: 'Opened before',
  promise:
    'Reads saved web pages, text, Word, PDF, mail and more. Everything stays on this computer; the network is never used.',
} as const;

export const readingFiles = (done: number, all: number): string =>
  `Reading ${done.toLocaleString('en')} of ${files(all)}`;

/** While the articles are taken apart and grouped, and a story is collated: before the first step is known, then step by step. */
export const STRUCTURING = {
  begun: 'Finding sentences and stories',
  sentences: (done: number, all: number) => `Finding the sentences of ${doneOf(done, all)}`,
  words: (done: number, all: number) => `Counting the words of ${doneOf(done, all)}`,
  stories: (done: number, all: number) => `Finding the stories of ${doneOf(done, all)}`,
  linking: (done: number, all: number) => `Linking ${pairsOf(done, all)}`,
  comparing: (done: number, all: number) => `Comparing ${pairsOf(done, all)} word by word`,
} as const;

const pairsOf = (done: number, all: number): string =>
  `${done.toLocaleString('en')} of ${count(all, 'pair')} of versions`;

const doneOf = (done: number, all: number): string =>
  `${done.toLocaleString('en')} of ${count(all, 'article')}`;

export const STRUCTURE_FAILED = 'The stories of this folder were not found';

export const TRY_AGAIN = 'Try again';

export const DROP_HERE = 'Drop a folder to open it';

export const NOTHING = {
  title: (folder: string) => `There is no article in ${inQuotes(folder)}`,
  cancelled: (folder: string) => `Reading ${inQuotes(folder)} was stopped`,
  advice: 'Variorum reads articles that are saved as files, several versions of one story in one folder.',
  open: 'Open another folder…',
} as const;

export const problemCount = (n: number): string => `${count(n, 'file')} to check`;

export const saved = (path: string): string => `Saved as ${path}`;

export const SHOW_IN_FOLDER = 'Show in folder';

export const ONE_VERSION =
  'the only version of this story in the folder, so there is nothing to compare it with';

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
  show: 'Show in its folder',
  ownStory: 'a story of its own',
  file: 'File',
  dragOut: 'Drag this to another program to give it the original file',
  encoding: 'Encoding',
  hash: 'SHA-256',
  save: 'Save',
} as const;

/** The search among the stories of a large folder. */
export const STORY_SEARCH = {
  label: 'Find a story',
  which: 'Which stories',
  all: 'All',
  several: 'Several versions',
  count: (found: number, all: number) => `${found.toLocaleString('en')} of ${stories(all)}`,
  none: (query: string) => `No story has ${inQuotes(query)} in its title, outlets, headlines or file names.`,
  showAll: 'Show all stories',
  /** Where the list is without it. */
  read: 'You read',
  more: (n: number) => `${n.toLocaleString('en')} more: type to find them`,
} as const;

const stories = (n: number): string => count(n, 'story', 'stories');

/** The folder at a glance. */
export const SIDEBAR = {
  name: 'Folder',
  stories: 'Stories',
  versions: 'Versions',
  aside: 'Set aside',
  /** As short as can be, beside the outlet. */
  words: (n: number) => `${n.toLocaleString('en')} w`,
  base: baseNote,
} as const;
