/** Notes and stars on a place: by key, by menu, by button. */
import { useCallback, useContext } from 'react';
import type { Anchor } from '../../shared/project/anchor.ts';
import { isBlank } from '../../shared/project/notes.ts';
import { useCommand } from '../commands.ts';
import { newNote, noteAt } from '../state/notes.ts';
import { StoreContext } from '../store.ts';
import { NOTE } from '../words.ts';

/** What can be done with a place, told by the anchors of its words; nothing where there are none. */
export interface NoteActions {
  /** Opens the editor on the note that is there, or on a new one. */
  write(at: readonly Anchor[]): void;
  /** Gives or takes the star; a note that says nothing else goes with it. */
  star(at: readonly Anchor[]): void;
}

export function useNoteActions(): NoteActions {
  const store = useContext(StoreContext);
  const begin = useCallback(
    (at: readonly Anchor[]) => {
      const state = store?.getState();
      if (state && at.length > 0) return noteAt(state, at) ?? newNote(state, at, crypto.randomUUID());
      store?.dispatch({ type: 'notice', notice: { tone: 'done', message: NOTE.nowhere, advice: '' } });
      return undefined;
    },
    [store],
  );
  const write = useCallback(
    (at: readonly Anchor[]) => {
      const note = begin(at);
      if (note) store?.dispatch({ type: 'edit-note', note });
    },
    [begin, store],
  );
  const star = useCallback(
    (at: readonly Anchor[]) => {
      const before = begin(at);
      if (!before || !store) return;
      const note = { ...before, starred: !before.starred };
      store.dispatch(isBlank(note) ? { type: 'delete-note', id: note.id } : { type: 'write-note', note });
      store.dispatch({ type: 'announce', text: note.starred ? NOTE.starred : NOTE.unstarred });
    },
    [begin, store],
  );
  return { write, star };
}

/**
 * The keys and menu items for notes, while the component is there. `place` gives the anchors of the place that the
 * reader is at; undefined where another component knows better. Pass a function that keeps its identity.
 */
export function useNoteKeys(place: () => readonly Anchor[] | undefined): void {
  const { write, star } = useNoteActions();
  useCommand(
    useCallback(
      (command) => {
        if (command !== 'note' && command !== 'star') return;
        const at = place();
        if (at) (command === 'note' ? write : star)(at);
      },
      [place, write, star],
    ),
  );
}
