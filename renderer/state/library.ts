/** The folder's articles and what the reader wrote about them: what stays known when one of the two changes. */
import type { Version } from '../../shared/article.ts';
import type { FolderEvent } from '../../shared/contract.ts';
import { inherited } from '../../shared/project/heirs.ts';
import { everywhere, type History, historyOf } from '../../shared/project/history.ts';
import { merge } from '../../shared/project/merge.ts';
import { presentIn } from '../../shared/project/present.ts';
import type { Project } from '../../shared/project/project.ts';
import { shownLibrary } from '../outlet.ts';
import { byId } from './by-id.ts';
import type { Selection } from './compare.ts';
import { withCorrections } from './corrected.ts';
import { reduceFolder } from './folder.ts';
import { keptSelection } from './kept.ts';
import { placeIn } from './place.ts';
import { INITIAL, type Library, type State } from './state.ts';

/** Takes in what the main process tells of the folder. */
export function withFolder(state: State, event: FolderEvent): State {
  const folder = reduceFolder(state.folder, event);
  if (event.type === 'project')
    return withProject({ ...state, loaded: event.project }, historyOf(event.project));
  if (event.type === 'merged') return withMerged(state, event);
  if (event.type === 'closed') return { ...INITIAL, settings: state.settings };
  if (event.type === 'opened') {
    const { settings, notesOpen } = state;
    const view = placeIn(settings, event.path)?.view ?? state.view;
    return { ...INITIAL, settings, view, notesOpen, folder };
  }
  const changed = folder.articles !== state.folder.articles;
  return { ...state, folder, structure: changed ? 'none' : state.structure };
}

/** What another program wrote meanwhile comes into every step: undo does not take it back. */
function withMerged(
  state: State,
  { folder, base, project }: Extract<FolderEvent, { type: 'merged' }>,
): State {
  if (folder !== state.folder.path) return state;
  return withProject(
    state,
    everywhere(state.project, (step) => merge(base, step, project).project),
  );
}

/** Leads notes and corrections to the files that took the place of theirs: no step that undo would take back. */
export function withHeirs(state: State): State {
  const led = (project: Project) => inherited(project, state.found.versions);
  const { present } = state.project;
  return led(present) === present ? state : withProject(state, everywhere(state.project, led));
}

/** Takes in another state of what the reader wrote. */
export function withProject(state: State, project: History<Project>): State {
  const next = withCorrections(state, project);
  return blindOf(next) === blindOf(state) ? next : withLibrary(next, state.found);
}

const blindOf = ({ project }: State): string => JSON.stringify(project.present.blind);

/**
 * Takes in what was made of the folder's articles, by their own names. Comparisons of versions that are gone, that a
 * correction changed or that have another name now, are let go.
 */
export function withLibrary(state: State, found: Library): State {
  const library = shownLibrary(found, state.project.present.blind);
  const before = byId(state.library.versions);
  const same = new Set(
    library.versions.filter((version) => isKept(before.get(version.id), version)).map(({ id }) => id),
  );
  const comparisons = [...state.comparisons].filter(([, { versions }]) =>
    versions.every(({ id }) => same.has(id)),
  );
  const told = new Map(library.stories.map(({ id, versions }) => [id, versions]));
  const isKnown = (story: string, words: ReadonlyMap<string, number>): boolean =>
    told.get(story)?.length === words.size &&
    told.get(story)?.every((id) => words.has(id) && same.has(id)) === true;
  return {
    ...state,
    library,
    found,
    facts: new Map([...state.facts].filter(([story, { words }]) => isKnown(story, words))),
    comparisons: new Map(comparisons),
    bases: new Map(),
    analyses: new Map(),
    failures: new Map(),
    selection: keptSelection(state, lastSelection(state, found), library, found),
  };
}

/** What is selected, or was when this folder was read the last time; a file that was edited since is still the reader's. */
function lastSelection({ selection, settings, folder }: State, { versions }: Library): Selection {
  const place = placeIn(settings, folder.path);
  if (selection.story !== '' || !place) return selection;
  const present = presentIn(versions);
  const [base, other] = [present(place.base, place.files[0]), present(place.other, place.files[1])];
  const { story } = place;
  return { ...selection, story, base: base ?? place.base, other: other ?? place.other, picked: true };
}

/** An id holds the hash of the bytes, so the text is the same; the blocks' roles and the metadata may differ. */
const isKept = (before: Version | undefined, { blocks, metadata }: Version): boolean =>
  before !== undefined &&
  JSON.stringify([before.blocks, before.metadata]) === JSON.stringify([blocks, metadata]);
