import { useContext } from 'react';
import type { Anchor } from '../../../shared/project/anchor.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import { NoteButtons } from '../../components/note-buttons.tsx';
import { outletOf } from '../../outlet.ts';
import { wayTo } from '../../state/notes.ts';
import { StoreContext, useDispatch, useSelect } from '../../store.ts';
import { NOTE, NOTES } from '../../words.ts';
import styles from './note-item.module.css';

/** One note: its words, what it is about and whether that is still there, and what can be done with it. */
export function NoteItem({ placed }: { placed: PlacedNote }) {
  const { note, gone, changed } = placed;
  const store = useContext(StoreContext);
  const dispatch = useDispatch();
  const go = () => {
    if (store) for (const action of wayTo(store.getState(), placed)) dispatch(action);
  };
  const remove = () => {
    dispatch({ type: 'delete-note', id: note.id });
    dispatch({ type: 'announce', text: NOTE.deleted });
  };
  return (
    <li className={styles.note}>
      {note.text !== '' && (
        <p className={styles.text} dir="auto">
          {note.text}
        </p>
      )}
      <Words placed={placed} onGo={go} />
      <Gone anchors={gone} />
      {changed && <p className={styles.changed}>{NOTES.changed}</p>}
      <p className={styles.tags}>
        {note.tags.map((tag) => (
          <span key={tag}>{tag}</span>
        ))}
        {note.coder !== '' && <em>{note.coder}</em>}
      </p>
      <div className={styles.actions}>
        <NoteButtons at={note.at} />
        <button type="button" onClick={remove}>
          {NOTE.delete}
        </button>
      </div>
    </li>
  );
}

/** Quotations shown of a note; a divergence may be about every version. */
const MOST_QUOTES = 3;

/** What the note is about; a click leads there. */
function Words({ placed: { places }, onGo }: { placed: PlacedNote; onGo: () => void }) {
  const versions = useSelect((state) => state.library.versions);
  if (places.length === 0) return null;
  return (
    <button type="button" className={styles.words} title={NOTES.go} onClick={onGo}>
      {places.slice(0, MOST_QUOTES).map(({ version: { id, text }, range }) => {
        const version = versions.find((one) => one.id === id);
        return (
          <span key={`${id} ${range.start}`}>
            <b>{version && outletOf(version)}</b>{' '}
            <q dir="auto">{text.slice(range.start, range.end).replace(/\s+/g, ' ')}</q>
          </span>
        );
      })}
      {places.length > MOST_QUOTES && <small>{NOTES.more(places.length - MOST_QUOTES)}</small>}
    </button>
  );
}

/** Words that no file has any more, as they were when the note was written. */
function Gone({ anchors }: { anchors: readonly Anchor[] }) {
  const blind = useSelect((state) => state.project.present.blind.on);
  return anchors.map((anchor) => (
    <p key={`${anchor.article} ${anchor.start}`} className={styles.gone}>
      {NOTES.gone(blind ? NOTES.hiddenFile : anchor.file)} <q dir="auto">{anchor.quote}</q>
    </p>
  ));
}
