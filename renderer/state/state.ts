/** What the window knows, and all that can happen to it. */

import type { Analysis } from '../../shared/analysis.ts';
import type { Version } from '../../shared/article.ts';
import { NO_ADDITIONS } from '../../shared/classify/additions.ts';
import type { Comparison } from '../../shared/comparison.ts';
import {
  type FolderEvent,
  READING,
  REPORT_CHOICES,
  type Settings,
  type VIEWS,
} from '../../shared/contract.ts';
import { type History, historyOf } from '../../shared/project/history.ts';
import { EMPTY_PROJECT, type Note, type Project } from '../../shared/project/project.ts';
import type { Story } from '../../shared/story/stories.ts';
import type { Progress, StoryFindings } from '../analysis/protocol.ts';
import { NO_SELECTION, type Selection, type SelectionAction } from './compare.ts';
import { type Folder, NO_FOLDER } from './folder.ts';
import type { Look, LookAction } from './look.ts';
import type { ProjectAction } from './project.ts';

export type View = (typeof VIEWS)[number];

/** The folder's articles with their structure, grouped; made by the worker. */
export interface Library {
  readonly versions: readonly Version[];
  readonly stories: readonly Story[];
}

/** What is known of a whole story; what is found in it comes after the rest. */
export interface StoryAnalysis {
  readonly analysis: Analysis;
  readonly findings?: StoryFindings;
}

/** What is told of a story once it is read: of all stories of a large folder it would take longer than finding them. */
export interface StoryFacts {
  /** BCP 47. */
  readonly language: string;
  /** How many words of each of its versions are compared, by its id. */
  readonly words: ReadonlyMap<string, number>;
}

export interface State {
  readonly folder: Folder;
  /** As the reader may see it: without the outlets' names while they code blind. */
  readonly library: Library;
  /** As it was found; only for what is written to the disk, never for what is shown. */
  readonly found: Library;
  /** Whether `library` was made of the folder's present articles; "failed" carries what went wrong. */
  readonly structure: 'none' | 'working' | 'done' | { readonly failed: string };
  /** How far that is while it is "working"; null before anything is known of it. */
  readonly progress: Progress | null;
  /** Of the stories that were read so far, by their ids. */
  readonly facts: ReadonlyMap<string, StoryFacts>;
  /** By pairKey. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Of which of them a correction was made since; they are shown until they are compared anew. By pairKey. */
  readonly stale: ReadonlySet<string>;
  /** The share, 0–1, of the second version's words that stand in links with the first, by pairKey. */
  readonly shares: ReadonlyMap<string, number>;
  /** What went wrong with a pair, by pairKey. */
  readonly failures: ReadonlyMap<string, string>;
  /** Ids of the bases that are known, by storyKey. */
  readonly bases: ReadonlyMap<string, string>;
  /** By storyKey. */
  readonly analyses: ReadonlyMap<string, StoryAnalysis>;
  /** What the reader wrote about the folder, with every step back. */
  readonly project: History<Project>;
  /** As it came from the disk. */
  readonly loaded: Project;
  readonly selection: Selection;
  /** How the table of All outlets was left, by the id of its story. */
  readonly looks: ReadonlyMap<string, Look>;
  /** The note that is being written, new or not; null when none is. */
  readonly noting: Note | null;
  /** What another coder wrote, while it is compared with what the reader did; null when it is not. */
  readonly otherCoder: OtherCoder | null;
  /** Whether the list of notes stands beside the view. */
  readonly notesOpen: boolean;
  readonly settings: Settings;
  readonly view: View;
  /** Whether the bar to find words stands in Compare. */
  readonly finding: boolean;
  /** Whether a report is being written. */
  readonly saving: boolean;
  /** Said to screen readers, politely. */
  readonly announcement: string;
  /** Shown until the reader closes it. */
  readonly notice: Notice | null;
}

/** Two versions compared; `share`: see State.shares. */
export interface Compared {
  readonly comparison: Comparison;
  readonly share: number;
}

/** Another coder's project, and the name of its file. */
export interface OtherCoder {
  readonly name: string;
  readonly project: Project;
}

/** Something to tell that belongs to no place on screen: a report was saved, a folder is gone. */
export interface Notice {
  readonly tone: 'done' | 'saved' | 'problem';
  readonly message: string;
  readonly advice: string;
}

const NO_LIBRARY: Library = { versions: [], stories: [] };

export const INITIAL: State = {
  folder: NO_FOLDER,
  library: NO_LIBRARY,
  found: NO_LIBRARY,
  structure: 'none',
  progress: null,
  facts: new Map(),
  comparisons: new Map(),
  stale: new Set(),
  shares: new Map(),
  failures: new Map(),
  bases: new Map(),
  analyses: new Map(),
  project: historyOf(EMPTY_PROJECT),
  loaded: EMPTY_PROJECT,
  selection: NO_SELECTION,
  looks: new Map(),
  noting: null,
  otherCoder: null,
  notesOpen: false,
  settings: {
    theme: 'system',
    recent: [],
    reading: READING,
    report: REPORT_CHOICES,
    place: null,
    toured: true,
    tables: NO_ADDITIONS,
    coder: '',
  },
  view: 'compare',
  finding: false,
  saving: false,
  announcement: '',
  notice: null,
};

export type Action =
  | { readonly type: 'folder'; readonly event: FolderEvent }
  | { readonly type: 'structuring' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'structured'; readonly library: Library }
  | { readonly type: 'structure-failed'; readonly message: string }
  | { readonly type: 'facts'; readonly story: string; readonly facts: StoryFacts }
  | ({ readonly type: 'compared' } & Compared)
  | { readonly type: 'compare-failed'; readonly key: string; readonly message: string }
  /** The base of the story with this storyKey. */
  | { readonly type: 'based'; readonly key: string; readonly base: string }
  | { readonly type: 'analysed'; readonly key: string; readonly analysis: Analysis }
  | { readonly type: 'found'; readonly key: string; readonly findings: StoryFindings }
  | { readonly type: 'try-again' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'view'; readonly view: View }
  /** Opens the bar to find words, in Compare from wherever the reader is, or closes it. */
  | { readonly type: 'finding'; readonly finding: boolean }
  /** Opens the editor on a note, or closes it. */
  | { readonly type: 'edit-note'; readonly note: Note | null }
  | { readonly type: 'notes' }
  | { readonly type: 'saving'; readonly saving: boolean }
  | { readonly type: 'other-coder'; readonly other: OtherCoder | null }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | LookAction
  | ProjectAction
  | SelectionAction;
