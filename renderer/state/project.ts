import type { Article } from '../../shared/article.ts';
import { withChosen } from '../../shared/project/bases.ts';
import { corrected, withdrawn } from '../../shared/project/corrections.ts';
import { advance, everywhere, type History, redo, undo } from '../../shared/project/history.ts';
import {
  noteDeleted,
  noteWritten,
  tagAdded,
  tagMoved,
  tagRemoved,
  tagRenamed,
} from '../../shared/project/notes.ts';
import type { Correction, Note, Project } from '../../shared/project/project.ts';

type Known = Pick<Article, 'id' | 'file'>;

/** What the reader does to the code book. */
export type TagEdit =
  | { readonly do: 'add' | 'remove'; readonly tag: string }
  | { readonly do: 'rename'; readonly tag: string; readonly to: string }
  | { readonly do: 'move'; readonly tag: string; readonly by: 1 | -1 };

/** What the reader does to the project; each can be undone. */
export type ProjectAction =
  | { readonly type: 'correct'; readonly corrections: readonly Correction[] }
  /** Takes corrections back. */
  | { readonly type: 'withdraw'; readonly corrections: readonly Correction[] }
  | { readonly type: 'watch' | 'unwatch'; readonly term: string }
  /** Chooses the base of the story that has these versions; null leaves it to be inferred. */
  | { readonly type: 'choose-base'; readonly base: Known | null; readonly versions: readonly Known[] }
  /** Adds a note, or puts it in the place of the one with its id. */
  | { readonly type: 'write-note'; readonly note: Note }
  | { readonly type: 'delete-note'; readonly id: string }
  | { readonly type: 'tag'; readonly edit: TagEdit }
  /** Hides the outlets' names, or shows them. No step that undo would take back: that would show them unasked. */
  | { readonly type: 'blind'; readonly on: boolean; readonly seed: number }
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
    case 'withdraw':
      return advance(history, action.corrections.reduce(withdrawn, present));
    case 'watch':
      return advance(history, { ...present, terms: [...without(present.terms, action.term), action.term] });
    case 'unwatch':
      return advance(history, { ...present, terms: without(present.terms, action.term) });
    case 'choose-base':
      return advance(history, {
        ...present,
        bases: withChosen(present.bases, action.base, action.versions),
      });
    case 'blind':
      return everywhere(history, (project) => ({ ...project, blind: { on: action.on, seed: action.seed } }));
    case 'write-note':
      return advance(history, noteWritten(present, action.note));
    case 'delete-note':
      return advance(history, noteDeleted(present, action.id));
    case 'tag':
      return advance(history, withTag(present, action.edit));
  }
}

function withTag(project: Project, edit: TagEdit): Project {
  switch (edit.do) {
    case 'add':
      return tagAdded(project, edit.tag);
    case 'remove':
      return tagRemoved(project, edit.tag);
    case 'rename':
      return tagRenamed(project, edit.tag, edit.to);
    case 'move':
      return tagMoved(project, edit.tag, edit.by);
  }
}

const without = (terms: readonly string[], term: string): string[] => terms.filter((one) => one !== term);
