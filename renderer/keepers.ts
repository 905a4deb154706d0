/** What the window has the main process keep, after each change of its state. */
import type { Article } from '../shared/article.ts';
import type { Place } from '../shared/contract.ts';
import type { Project } from '../shared/project/project.ts';
import { placeOf } from './state/place.ts';
import type { Action, State } from './state/state.ts';
import type { Store } from './store.ts';

/** After each change of the project: has it saved. What came from the disk is not written back. */
export function saver(
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
export function placer({ getState }: Store<State, Action>, keep: (place: Place) => void): () => void {
  let last = JSON.stringify(getState().settings.place);
  return () => {
    const place = placeOf(getState());
    if (!place || JSON.stringify(place) === last) return;
    last = JSON.stringify(place);
    keep(place);
  };
}
