import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { matches, NO_FILTER, type NoteFilter } from '../../../shared/project/notes.ts';
import { useRun } from '../../commands.ts';
import { BlindToggle } from '../../components/blind-toggle.tsx';
import { Button } from '../../components/button.tsx';
import { placedNotes } from '../../state/notes.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { AGREEMENT, NOTES } from '../../words.ts';
import { Codebook } from './codebook.tsx';
import { NoteItem } from './note-item.tsx';
import { NotesFilter } from './notes-filter.tsx';
import styles from './notes-panel.module.css';

/** All notes of the folder, beside whatever view is open; Escape closes it. */
export function NotesPanel() {
  const open = useSelect((state) => state.notesOpen);
  return open ? <Panel /> : null;
}

function Panel() {
  const notes = useSelect(placedNotes);
  const [filter, setFilter] = useState<NoteFilter>(NO_FILTER);
  const shown = useMemo(() => notes.filter((one) => matches(one, filter)), [notes, filter]);
  const dispatch = useDispatch();
  const run = useRun();
  const title = useFocusFromHere();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('dialog:modal')) dispatch({ type: 'notes' });
  };
  return (
    <aside className={styles.panel} aria-label={NOTES.name} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {NOTES.name}
        </h2>
        <Button aria-label={NOTES.close} title={NOTES.close} onClick={() => dispatch({ type: 'notes' })}>
          ×
        </Button>
      </header>
      <div className={styles.coding}>
        <BlindToggle />
        <Codebook />
        <Button onClick={() => run('compare-coders')}>{AGREEMENT.open}</Button>
      </div>
      {notes.length === 0 ? (
        <p className={styles.none}>{NOTES.none}</p>
      ) : (
        <>
          <NotesFilter notes={notes} filter={filter} onChange={setFilter} />
          <p className={styles.count} role="status">
            {shown.length === 0 ? NOTES.noMatch : NOTES.shown(shown.length, notes.length)}
          </p>
          <ul className={styles.list}>
            {shown.map((one) => (
              <NoteItem key={one.note.id} placed={one} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

/** Puts the focus on the panel's title when it opens, and back where it was when it closes. */
function useFocusFromHere() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return title;
}
