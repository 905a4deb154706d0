/** Where the window's parts meet: what the main process says goes into the store, what the store lacks is computed. */
import type { Article, Version } from '../shared/article.ts';
import type { Comparison } from '../shared/comparison.ts';
import {
  type Api,
  type Command,
  type Place,
  type PrintResult,
  type SaveResult,
  type Settings,
  VIEWS,
} from '../shared/contract.ts';
import { type Correction, EMPTY_PROJECT, type Project } from '../shared/project/project.ts';
import { type Analyst, Cancelled } from './analysis/analyst.ts';
import type { Progress } from './analysis/protocol.ts';
import type { Commands } from './commands.ts';
import { fileName } from './report-file.ts';
import { type Reports, reports } from './reports.ts';
import type { Selection } from './state/compare.ts';
import { pairKey } from './state/pair.ts';
import { placeOf } from './state/place.ts';
import type { Action, State } from './state/state.ts';
import {
  consensusIn,
  languageIn,
  type StoryWanted,
  storyOf,
  wantedBase,
  wantedLanguage,
  wantedPairs,
  wantedStory,
} from './state/wanted.ts';
import type { Store } from './store.ts';
import { BLIND, REPORT, STOPPED, saved } from './words.ts';

/** What the window's components may ask for beyond the store. */
export interface Session {
  openFolder(): void;
  openRecent(path: string): void;
  openDropped(file: File): void;
  cancelReading(): void;
  /** Asks where to save a file of the story that is read, and tells how it went. */
  save(format: string, content: string): void;
  /** Shows the file that was saved last, in the system's file manager. */
  showSaved(): void;
  readonly reports: Reports;
  /** Ends whatever is being computed; the state says so. */
  cancelWork(): void;
  setTheme(theme: Settings['theme']): void;
  setReading(reading: Settings['reading']): void;
  endTour(): void;
  /** Keeps what the reader adds to the word tables; everything is compared anew. */
  setTables(tables: Settings['tables']): void;
  /** Keeps whom new notes are by. */
  setCoder(coder: string): void;
}

interface Parts {
  /** Brings folders and settings. */
  readonly api: Api;
  readonly store: Store<State, Action>;
  /** Computes. */
  readonly analyst: Analyst;
  readonly commands: Commands;
}

/** Starts the exchange. */
export function startSession({ api, store, analyst, commands }: Parts): Session {
  const { dispatch } = store;
  const problem = (error: unknown, advice = '') =>
    dispatch({ type: 'notice', notice: { tone: 'problem', message: messageOf(error), advice } });
  const settle = (asked: Promise<unknown>) => void asked.catch(problem);

  store.subscribe(filler(store, analyst));
  store.subscribe(saver(store, (path, project) => settle(api.saveProject(path, project))));
  store.subscribe(placer(store, (place) => settle(api.setPlace(place))));
  api.onFolder((event) => dispatch({ type: 'folder', event }));
  api.onSettings((settings) => dispatch({ type: 'settings', settings }));
  api.onNotice(({ message, advice }) => problem(message, advice));
  api.onCommand(commands.run);
  commands.listen((command) => {
    const view = VIEWS[Number(/^view-(\d)$/.exec(command)?.[1]) - 1];
    if (view) dispatch({ type: 'view', view });
    if (isAction(command)) dispatch({ type: command });
    if (command === 'compare-coders') settle(compareCoders());
    if (command === 'blind') {
      dispatch(blinding(store.getState()));
      const { on } = store.getState().project.present.blind;
      dispatch({ type: 'announce', text: BLIND.announced(on) });
    }
    if (command === 'save-report') ofReport(made.save);
    if (command === 'print') ofReport(made.print);
  });
  settle(api.settings().then((settings) => dispatch({ type: 'settings', settings })));
  settle(api.ready());

  const compareCoders = async () => {
    const other = await api.openOtherProject();
    if (other.type === 'failed') problem(other.problem.message, other.problem.advice);
    if (other.type === 'opened') dispatch({ type: 'other-coder', other });
  };
  const tell = (result: SaveResult | PrintResult) => {
    if (result.type === 'failed') problem(result.problem.message, result.problem.advice);
    if (result.type === 'saved')
      dispatch({ type: 'notice', notice: { tone: 'saved', message: saved(result.path), advice: '' } });
  };
  const made = reports({ api, store, analyst, tell, settle });
  const ofReport = (work: () => void) => {
    dispatch({ type: 'view', view: 'report' });
    work();
  };

  return {
    openFolder: () => settle(api.openFolder()),
    openRecent: (path) => settle(api.openRecent(path)),
    openDropped: (file) => settle(api.openDropped(file)),
    cancelReading: () => settle(api.cancelReading()),
    save: (format, content) => {
      const title = storyOf(store.getState())?.title ?? '';
      settle(api.saveReport({ name: fileName(title, REPORT.file.outlets, format), content }).then(tell));
    },
    showSaved: () => settle(api.showSaved()),
    reports: made,
    cancelWork: () => analyst.cancel(),
    setTheme: (theme) => settle(api.setTheme(theme)),
    endTour: () => settle(api.endTour()),
    setReading: (reading) => settle(api.setReading(reading)),
    setTables: (tables) => settle(api.setTables(tables)),
    setCoder: (coder) => settle(api.setCoder(coder)),
  };
}

/** Commands that are changes of the state as they stand. */
const ACTIONS = ['swap', 'hide-same', 'notes', 'undo', 'redo'] as const;
const isAction = (command: Command): command is (typeof ACTIONS)[number] =>
  ACTIONS.some((action) => action === command);

/** Hides the names, in an order drawn when that is done for the first time; or shows them again. */
function blinding({ project }: State): Action {
  const { on, seed } = project.present.blind;
  const [drawn = seed] = crypto.getRandomValues(new Int32Array(1));
  return { type: 'blind', on: !on, seed: seed === EMPTY_PROJECT.blind.seed ? drawn : seed };
}

/** After each change of the project: has it saved. What came from the disk is not written back. */
function saver(
  { getState }: Store<State, Action>,
  save: (folder: string, project: Project) => void,
): () => void {
  let last = getState();
  return () => {
    const before = last;
    last = getState();
    const { folder, project, loaded } = last;
    if (project.present === before.project.present || loaded !== before.loaded) return;
    save(folder.path, withArticles(project.present, folder.articles));
  };
}

/** The articles as they are now, so that what changed later can be told. */
const withArticles = (project: Project, articles: readonly Article[]): Project => ({
  ...project,
  articles: articles.map(({ id, file, sha256 }) => ({ id, file, sha256 })),
});

/** After each change of the reader's place: has it kept. */
function placer({ getState }: Store<State, Action>, keep: (place: Place) => void): () => void {
  let last = JSON.stringify(getState().settings.place);
  return () => {
    const place = placeOf(getState());
    if (!place || JSON.stringify(place) === last) return;
    last = JSON.stringify(place);
    keep(place);
  };
}

/** After each change of the state: asks for what it lacks. */
function filler({ getState, dispatch }: Store<State, Action>, analyst: Analyst): () => void {
  const asked = new Set<string>();
  /** What an answer rests on besides the texts; it is of no use if the user changed that meanwhile. */
  const asOf = () => {
    const { settings, project } = getState();
    return { added: settings.tables, corrections: project.present.corrections };
  };
  const isStale = ({ added, corrections }: ReturnType<typeof asOf>) =>
    added !== asOf().added || corrections !== asOf().corrections;

  /** What was asked under this key may be missing again, or something else of the same key, such as the rest of an analysis. */
  const answered = (key: string) => {
    asked.delete(key);
    fill();
  };

  const structure = async (articles: readonly Article[], corrections: readonly Correction[]) => {
    dispatch({ type: 'structuring' });
    try {
      const told = (progress: Progress) => dispatch({ type: 'progress', progress });
      const answer = await analyst.ask({ type: 'structure', articles, corrections }, true, told);
      const { folder, project } = getState();
      const current = folder.articles === articles && project.present.corrections === corrections;
      if (answer.type !== 'structure' || !current) return;
      dispatch({ type: 'structured', library: answer.library });
    } catch (error) {
      dispatch({ type: 'structure-failed', message: messageOf(error) });
    }
  };

  /** Told of one story at a time: of all stories of a large folder it would take longer than finding them. */
  const language = async ({ story, base, other }: Selection, versions: readonly Version[]) => {
    const key = `language ${story}`;
    asked.add(key);
    try {
      const answer = await analyst.ask({ type: 'language', versions }, true);
      if (answer.type === 'language') dispatch({ type: 'language', story, language: answer.language });
    } catch (error) {
      dispatch({ type: 'compare-failed', key: pairKey(base, other), message: messageOf(error) });
    } finally {
      answered(key);
    }
  };

  const compare = async (base: Version, other: Version, urgent: boolean) => {
    const key = pairKey(base.id, other.id);
    const given = asOf();
    const language = languageIn(getState());
    asked.add(key);
    try {
      const answer = await analyst.ask({ type: 'compare', base, other, language, ...given }, urgent);
      if (answer.type !== 'compare' || isStale(given)) return;
      const comparison: Comparison = { ...answer.found, versions: [base, other] };
      dispatch({ type: 'compared', comparison, share: answer.share });
    } catch (error) {
      dispatch({ type: 'compare-failed', key, message: messageOf(error) });
    } finally {
      answered(key);
    }
  };

  const analyse = async ({ key, versions, base }: StoryWanted) => {
    const given = asOf();
    asked.add(key);
    try {
      const answer = await analyst.ask({ type: 'analyse', versions, base, ...given }, true);
      if (answer.type === 'analyse' && !isStale(given))
        dispatch({ type: 'analysed', key, found: answer.found });
    } catch (error) {
      dispatch({ type: 'compare-failed', key, message: messageOf(error) });
    } finally {
      answered(key);
    }
  };

  const base = async ({ key, versions, base: chosen }: StoryWanted) => {
    const { corrections } = asOf();
    asked.add(key);
    try {
      const answer = await analyst.ask({ type: 'base', versions, base: chosen, corrections }, true);
      if (answer.type === 'base' && corrections === asOf().corrections)
        dispatch({ type: 'based', key, base: answer.base });
    } catch (error) {
      dispatch({ type: 'compare-failed', key, message: messageOf(error) });
    } finally {
      answered(key);
    }
  };

  function fill(): void {
    const state = getState();
    const { folder, selection } = state;
    if (folder.phase === 'ready' && state.structure === 'none') {
      void structure(folder.articles, state.project.present.corrections);
    }
    const consensus = consensusIn(state);
    const version = (id: string) =>
      id === consensus?.id ? consensus : state.library.versions.find((one) => one.id === id);
    const story = wantedStory(state);
    if (story && !asked.has(story.key)) void analyse(story);
    const baseless = wantedBase(state);
    if (baseless && !asked.has(baseless.key)) void base(baseless);
    const languageless = wantedLanguage(state);
    if (languageless) {
      if (!asked.has(`language ${selection.story}`)) void language(selection, languageless);
      return;
    }
    for (const [a, b] of wantedPairs(state)) {
      const [base, other] = [version(a), version(b)];
      if (!base || !other || asked.has(pairKey(a, b))) continue;
      void compare(base, other, a === selection.base && b === selection.other);
    }
  }
  return fill;
}

const messageOf = (error: unknown): string => {
  if (error instanceof Cancelled) return STOPPED;
  return error instanceof Error ? error.message : String(error);
};
