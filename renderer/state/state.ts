import type { Version } from '../../shared/article.ts';
import { NO_ADDITIONS } from '../../shared/classify/additions.ts';
import type { Comparison } from '../../shared/comparison.ts';
import {
  type FolderEvent,
  type Place,
  READING,
  REPORT_CHOICES,
  type Settings,
  type VIEWS,
} from '../../shared/contract.ts';
import { type History, historyOf } from '../../shared/project/history.ts';
import { EMPTY_PROJECT, type Note, type Project } from '../../shared/project/project.ts';
import type { Story } from '../../shared/story/stories.ts';
import type { StoryAnalysis } from '../analysis/protocol.ts';
import { shownLibrary } from '../outlet.ts';
import { STEPPED } from '../words.ts';
import { NO_SELECTION, reduceSelection, type Selection, type SelectionAction, withBase } from './compare.ts';
import { changedBetween, withCorrections } from './corrected.ts';
import { withFiles } from './files.ts';
import { type Folder, NO_FOLDER, reduceFolder } from './folder.ts';
import { keptSelection } from './kept.ts';
import { pairKey } from './pair.ts';
import { type ProjectAction, reduceProject } from './project.ts';
import { baseIn } from './wanted.ts';

export type View = (typeof VIEWS)[number];

/** The folder's articles with their structure, grouped; made by the worker. */
export interface Library {
  readonly versions: readonly Version[];
  readonly stories: readonly Story[];
  /** How many words of each version are compared, by its id. */
  readonly words: ReadonlyMap<string, number>;
  /** The language of each story, by its id; BCP 47. */
  readonly languages: ReadonlyMap<string, string>;
}

export interface State {
  readonly folder: Folder;
  /** As the reader may see it: without the outlets' names while they code blind. */
  readonly library: Library;
  /** As it was found; only for what is written to the disk, never for what is shown. */
  readonly found: Library;
  /** Whether `library` was made of the folder's present articles; "failed" carries what went wrong. */
  readonly structure: 'none' | 'working' | 'done' | { readonly failed: string };
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
  /** The note that is being written, new or not; null when none is. */
  readonly noting: Note | null;
  /** What another coder wrote, while it is compared with what the reader did; null when it is not. */
  readonly otherCoder: OtherCoder | null;
  /** Whether the list of notes stands beside the view. */
  readonly notesOpen: boolean;
  readonly settings: Settings;
  readonly view: View;
  /** Whether a report is being written. */
  readonly saving: boolean;
  /** Said to screen readers, politely. */
  readonly announcement: string;
  /** Shown until the reader closes it. */
  readonly notice: Notice | null;
}

/** `share`: see State.shares. */
interface Compared {
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

const NO_LIBRARY: Library = { versions: [], stories: [], words: new Map(), languages: new Map() };

export const INITIAL: State = {
  folder: NO_FOLDER,
  library: NO_LIBRARY,
  found: NO_LIBRARY,
  structure: 'none',
  comparisons: new Map(),
  stale: new Set(),
  shares: new Map(),
  failures: new Map(),
  bases: new Map(),
  analyses: new Map(),
  project: historyOf(EMPTY_PROJECT),
  loaded: EMPTY_PROJECT,
  selection: NO_SELECTION,
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
  },
  view: 'compare',
  saving: false,
  announcement: '',
  notice: null,
};

export type Action =
  | { readonly type: 'folder'; readonly event: FolderEvent }
  | { readonly type: 'structuring' }
  | { readonly type: 'structured'; readonly library: Library }
  | { readonly type: 'structure-failed'; readonly message: string }
  | ({ readonly type: 'compared' } & Compared)
  | { readonly type: 'compare-failed'; readonly key: string; readonly message: string }
  /** The base of the story with this storyKey, and its comparisons with all others. */
  | {
      readonly type: 'based';
      readonly key: string;
      readonly base: string;
      readonly compared: readonly Compared[];
    }
  | { readonly type: 'analysed'; readonly key: string; readonly found: StoryAnalysis }
  | { readonly type: 'try-again' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'view'; readonly view: View }
  /** Opens the editor on a note, or closes it. */
  | { readonly type: 'edit-note'; readonly note: Note | null }
  | { readonly type: 'notes' }
  | { readonly type: 'saving'; readonly saving: boolean }
  | { readonly type: 'other-coder'; readonly other: OtherCoder | null }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | ProjectAction
  | SelectionAction;

/** Takes one thing in that happened. */
export function reduce(state: State, action: Action): State {
  const next = step(state, action);
  const reading = state.view === 'compare' && next.view === 'compare' && isCompared(state);
  return reading ? next : atBase(next);
}

const isCompared = ({ comparisons, selection }: State): boolean =>
  comparisons.has(pairKey(selection.base, selection.other));

/** Puts the story's base on the left of Compare; never while the two texts are read there. */
function atBase(state: State): State {
  const base = baseIn(state);
  return base === undefined ? state : { ...state, selection: withBase(state.selection, base) };
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'folder':
      return withFolder(state, action.event);
    case 'structuring':
      return { ...state, structure: 'working' };
    case 'structured':
      return withLibrary({ ...state, structure: 'done' }, action.library);
    case 'structure-failed':
      return { ...state, structure: { failed: action.message } };
    case 'compared':
      return withComparisons(state, [action]);
    case 'based':
      return withComparisons(
        { ...state, bases: new Map(state.bases).set(action.key, action.base) },
        action.compared,
      );
    case 'analysed':
      return withAnalysis(state, action.key, action.found);
    case 'choose-base':
      return {
        ...withProject(state, reduceProject(state.project, withFiles(action, state.found))),
        selection: { ...state.selection, picked: false },
      };
    case 'correct':
    case 'withdraw':
    case 'watch':
    case 'unwatch':
    case 'write-note':
    case 'delete-note':
    case 'tag':
    case 'blind':
      return withProject(state, reduceProject(state.project, withFiles(action, state.found)));
    case 'undo':
    case 'redo':
      return withStep(state, reduceProject(state.project, action), action.type);
    case 'show':
      return {
        ...state,
        view: 'compare',
        selection: reduceSelection(state.selection, action, state.library.stories),
      };
    case 'compare-failed':
      return {
        ...state,
        comparisons: new Map([...state.comparisons].filter(([key]) => key !== action.key)),
        failures: new Map(state.failures).set(action.key, action.message),
      };
    case 'try-again':
      return { ...state, failures: new Map(), structure: state.structure === 'done' ? 'done' : 'none' };
    case 'settings':
      return withSettings(state, action.settings);
    case 'view':
      return { ...state, view: action.view };
    case 'edit-note':
      return { ...state, noting: action.note };
    case 'other-coder':
      return { ...state, otherCoder: action.other };
    case 'notes':
      return { ...state, notesOpen: !state.notesOpen };
    case 'saving':
      return { ...state, saving: action.saving };
    case 'announce':
      return { ...state, announcement: action.text };
    case 'notice':
      return { ...state, notice: action.notice };
    default:
      return { ...state, selection: reduceSelection(state.selection, action, state.library.stories) };
  }
}

function withComparisons(state: State, compared: readonly Compared[]): State {
  const keyed = compared.map((one) => ({ ...one, key: keyOf(one.comparison) }));
  const fresh = new Set(keyed.map(({ key }) => key));
  return {
    ...state,
    comparisons: new Map([
      ...state.comparisons,
      ...keyed.map(({ key, comparison }) => [key, comparison] as const),
    ]),
    stale: new Set([...state.stale].filter((key) => !fresh.has(key))),
    shares: new Map([...state.shares, ...keyed.map(({ key, share }) => [key, share] as const)]),
  };
}

const keyOf = ({ versions: [base, other] }: Comparison): string => pairKey(base.id, other.id);

function withAnalysis(state: State, key: string, found: StoryAnalysis): State {
  const { collation, base } = found.analysis;
  const bases = new Map(state.bases).set(key, collation.versions[base.version]?.id ?? '');
  return { ...state, bases, analyses: new Map(state.analyses).set(key, found) };
}

/** A step through the history is heard: what it changed may stand anywhere. */
function withStep(state: State, project: History<Project>, step: 'undo' | 'redo'): State {
  const changed = changedBetween(state.project.present.corrections, project.present.corrections);
  if (project === state.project) return { ...state, announcement: STEPPED.none[step] };
  return { ...withProject(state, project), announcement: STEPPED[step](changed.map(({ type }) => type)) };
}

/** Other word tables: what was told by the old ones is worked out anew. */
function withSettings(state: State, settings: Settings): State {
  const same = JSON.stringify(settings.tables) === JSON.stringify(state.settings.tables);
  if (same) return { ...state, settings: { ...settings, tables: state.settings.tables } };
  const { comparisons, shares, failures, analyses } = INITIAL;
  return { ...state, settings, comparisons, shares, failures, analyses };
}

function withFolder(state: State, event: FolderEvent): State {
  const folder = reduceFolder(state.folder, event);
  if (event.type === 'project')
    return withProject({ ...state, loaded: event.project }, historyOf(event.project));
  if (event.type === 'closed') return { ...INITIAL, settings: state.settings };
  if (event.type === 'opened') {
    const { settings, notesOpen } = state;
    const view = placeIn(settings, event.path)?.view ?? state.view;
    return { ...INITIAL, settings, view, notesOpen, folder };
  }
  const changed = folder.articles !== state.folder.articles;
  return { ...state, folder, structure: changed ? 'none' : state.structure };
}

function withProject(state: State, project: History<Project>): State {
  const next = withCorrections(state, project);
  return blindOf(next) === blindOf(state) ? next : withLibrary(next, state.found);
}

const blindOf = ({ project }: State): string => JSON.stringify(project.present.blind);

/** Comparisons of versions that are gone, that a correction changed or that have another name now, are let go. */
function withLibrary(state: State, found: Library): State {
  const library = shownLibrary(found, state.project.present.blind);
  const same = new Set(
    library.versions.filter((version) => isKept(state.library, version)).map(({ id }) => id),
  );
  const comparisons = [...state.comparisons].filter(([, { versions }]) =>
    versions.every(({ id }) => same.has(id)),
  );
  return {
    ...state,
    library,
    found,
    comparisons: new Map(comparisons),
    bases: new Map(),
    analyses: new Map(),
    failures: new Map(),
    selection: keptSelection(state, lastSelection(state), library, found),
  };
}

/** What is selected, or was when this folder was read the last time. */
function lastSelection({ selection, settings, folder }: State): Selection {
  const place = placeIn(settings, folder.path);
  if (selection.story !== '' || !place) return selection;
  return { ...selection, story: place.story, base: place.base, other: place.other, picked: true };
}

const placeIn = ({ place }: Settings, folder: string): Place | undefined =>
  place?.folder === folder ? place : undefined;

/** Where the reader is; undefined while there is nothing to be at. */
export function placeOf({ folder, view, selection, structure }: State): Place | undefined {
  const { story, base, other } = selection;
  return structure === 'done' && story !== '' ? { folder: folder.path, view, story, base, other } : undefined;
}

/** An id holds the hash of the bytes, so the text is the same; the blocks' roles and the metadata may differ. */
function isKept({ versions }: Library, { id, blocks, metadata }: Version): boolean {
  const before = versions.find((version) => version.id === id);
  return (
    before !== undefined &&
    JSON.stringify([before.blocks, before.metadata]) === JSON.stringify([blocks, metadata])
  );
}
