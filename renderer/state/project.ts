import { corrected } from '../../shared/project/corrections.ts';
import { advance, type History, redo, undo } from '../../shared/project/history.ts';
import type { Correction, Project } from '../../shared/project/project.ts';

/** What the reader does to the project; each can be undone. */
export type ProjectAction =
  | { readonly type: 'correct'; readonly corrections: readonly Correction[] }
  | { readonly type: 'watch' | 'unwatch'; readonly term: string }
  /** Chooses a story's base. */
  | { readonly type: 'choose-base'; readonly story: string; readonly version: string }
  | { readonly type: 'undo' | 'redo' };

export function reduceProject(history: History<Project>, action: ProjectAction): History<Project> {
  const { present } = history;
  switch (action.type) {
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
    case 'correct':
      return advance(history, action.corrections.reduce(corrected, present));
    case 'watch':
      return advance(history, { ...present, terms: [...without(present.terms, action.term), action.term] });
    case 'unwatch':
      return advance(history, { ...present, terms: without(present.terms, action.term) });
    case 'choose-base':
      return advance(history, { ...present, bases: { ...present.bases, [action.story]: action.version } });
  }
}

const without = (terms: readonly string[], term: string): string[] => terms.filter((one) => one !== term);
