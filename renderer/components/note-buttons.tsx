import type { Anchor } from '../../shared/project/anchor.ts';
import { noteAt } from '../state/notes.ts';
import { useSelect } from '../store.ts';
import { NOTE } from '../words.ts';
import styles from './note-buttons.module.css';
import { useNoteActions } from './note-target.ts';

/** A star to give or take, and the way to a note, for the place with these anchors. */
export function NoteButtons({ at }: { at: readonly Anchor[] }) {
  const note = useSelect((state) => noteAt(state, at));
  const { write, star } = useNoteActions();
  const starred = note?.starred ?? false;
  const written = note && (note.text !== '' || note.tags.length > 0);
  return (
    <span className={styles.buttons}>
      <button
        type="button"
        className={styles.star}
        aria-pressed={starred}
        aria-label={NOTE.star}
        title={NOTE.starHint(starred)}
        onClick={() => star(at)}
      >
        <span aria-hidden="true">{starred ? '★' : '☆'}</span>
      </button>
      <button type="button" className={styles.note} title={NOTE.writeHint} onClick={() => write(at)}>
        {written && <span aria-hidden="true">✎ </span>}
        {NOTE.write}
      </button>
    </span>
  );
}
