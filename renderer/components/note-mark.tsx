import type { PlacedNote } from '../../shared/project/notes.ts';
import { useDispatch } from '../store.ts';
import { NOTE } from '../words.ts';
import styles from './note-mark.module.css';

/** Beside a place that has notes: a star, a pencil, or both; opens the first of them. */
export function NoteMark({ notes, tabIndex }: { notes: readonly PlacedNote[]; tabIndex?: number }) {
  const dispatch = useDispatch();
  const [first] = notes;
  if (!first) return null;
  const starred = notes.some(({ note }) => note.starred);
  const written = notes.filter(({ note }) => note.text !== '' || note.tags.length > 0);
  const says = [NOTE.mark(written.length, starred), ...written.map(({ note }) => note.text)];
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={styles.mark}
      aria-label={says[0]}
      title={says.filter(Boolean).join('\n')}
      onClick={() => dispatch({ type: 'edit-note', note: (written[0] ?? first).note })}
    >
      <span aria-hidden="true">
        {starred && '★'}
        {written.length > 0 && '✎'}
      </span>
    </button>
  );
}
