/** Where the window's parts meet: what the main process says goes into the store, what the store lacks is computed. */
import {
  type Api,
  type Command,
  type PrintResult,
  type SaveResult,
  type Settings,
  VIEWS,
} from '../shared/contract.ts';
import { EMPTY_PROJECT } from '../shared/project/project.ts';
import type { Analyst } from './analysis/analyst.ts';
import type { Commands } from './commands.ts';
import { filler, messageOf } from './filler.ts';
import { placer, saver } from './keepers.ts';
import { fileName } from './report-file.ts';
import { type Reports, reports } from './reports.ts';
import type { Action, State } from './state/state.ts';
import { storyOf } from './state/wanted.ts';
import type { Store } from './store.ts';
import { BLIND, REPORT, saved } from './words.ts';

/** What the window's components may ask for beyond the store. */
export interface Session {
  openFolder(): void;
  openRecent(path: string): void;
  openDropped(file: File): void;
  cancelReading(): void;
  /** Drags the file at this path below the opened folder out of the window. */
  dragFile(file: string): void;
  /** Shows it in the system's file manager. */
  showFile(file: string): void;
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
    if (command === 'find' && store.getState().library.versions.length > 1)
      dispatch({ type: 'finding', finding: true });
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
    dragFile: (file) => settle(api.dragFile(file)),
    showFile: (file) => settle(api.showFile(file)),
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
