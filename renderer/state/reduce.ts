/** Where all that can happen meets: what becomes of the window's state, act by act. */

import type { Settings } from '../../shared/contract.ts';
import type { History } from '../../shared/project/history.ts';
import type { Project } from '../../shared/project/project.ts';
import { STEPPED } from '../words.ts';
import { reduceSelection, withBase } from './compare.ts';
import { changedBetween } from './corrected.ts';
import { withFiles } from './files.ts';
import { withAnalysis, withBased, withComparisons, withFailure, withFindings } from './found.ts';
import { withFolder, withHeirs, withLibrary, withProject } from './library.ts';
import { withLook } from './look.ts';
import { pairKey } from './pair.ts';
import { reduceProject } from './project.ts';
import { type Action, INITIAL, type State } from './state.ts';
import { baseIn } from './wanted.ts';

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
      return { ...state, structure: 'working', progress: null };
    case 'progress':
      return { ...state, progress: action.progress };
    case 'structured':
      return withHeirs(withLibrary({ ...state, structure: 'done' }, action.library));
    case 'structure-failed':
      return { ...state, structure: { failed: action.message } };
    case 'facts':
      return { ...state, facts: new Map(state.facts).set(action.story, action.facts) };
    case 'compared':
      return withComparisons(state, [action]);
    case 'based':
      return withBased(state, action.key, action.base);
    case 'analysed':
      return withAnalysis(state, action.key, action.analysis);
    case 'found':
      return withFindings(state, action.key, action.findings);
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
      return withFailure(state, action.key, action.message);
    case 'try-again':
      return { ...state, failures: new Map(), structure: state.structure === 'done' ? 'done' : 'none' };
    case 'settings':
      return withSettings(state, action.settings);
    case 'view':
      return { ...state, view: action.view, finding: state.finding && action.view === state.view };
    case 'finding':
      return { ...state, finding: action.finding, view: action.finding ? 'compare' : state.view };
    case 'look':
    case 'open-row':
      return withLook(state, action);
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
