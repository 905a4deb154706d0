import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Anchor } from '../../shared/project/anchor.ts';
import { isBlank } from '../../shared/project/notes.ts';
import type { Note } from '../../shared/project/project.ts';
import { outletOf } from '../outlet.ts';
import { useSession } from '../session-context.ts';
import { useDispatch, useSelect } from '../store.ts';
import { NOTE } from '../words.ts';
import { Button } from './button.tsx';
import styles from './note-editor.module.css';

/** The note that is being written, over whatever view is open. */
export function NoteEditor() {
  const note = useSelect((state) => state.noting);
  return note && <Editor key={note.id} note={note} />;
}

/** Leaving by any way but "Do not keep" keeps what was written: nothing typed is lost by a key. */
function Editor({ note }: { note: Note }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const dispatch = useDispatch();
  const session = useSession();
  const isNew = useSelect(({ project }) => !project.present.notes.some(({ id }) => id === note.id));
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    if (dialog.current?.returnValue !== DISCARD && form.current) {
      const written = noteOf(note, new FormData(form.current));
      if (JSON.stringify(written) !== JSON.stringify(note) && !(isNew && isBlank(written)))
        dispatch({ type: 'write-note', note: written });
      // Of a note of another coder's the name says nothing about who is writing.
      if (isNew && written.coder !== note.coder) session.setCoder(written.coder);
    }
    dispatch({ type: 'edit-note', note: null });
  };
  const remove = () => {
    dispatch({ type: 'delete-note', id: note.id });
    dispatch({ type: 'announce', text: NOTE.deleted });
    dialog.current?.close(DISCARD);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={NOTE.title(isNew)}
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <form ref={form} method="dialog">
        <h2>{NOTE.title(isNew)}</h2>
        <ul className={styles.quotes} aria-label={NOTE.on}>
          {note.at.map((anchor) => (
            <Quoted key={`${anchor.article} ${anchor.start} ${anchor.end}`} anchor={anchor} />
          ))}
        </ul>
        <label className={styles.text}>
          <span>{NOTE.text}</span>
          <textarea name="text" rows={4} defaultValue={note.text} dir="auto" autoFocus />
        </label>
        <label className={styles.star}>
          <input type="checkbox" name="starred" defaultChecked={note.starred} /> {NOTE.star}
        </label>
        <Tags note={note} />
        <label className={styles.field}>
          <span>{NOTE.coder}</span>
          <input name="coder" defaultValue={note.coder} placeholder={NOTE.coderHint} maxLength={80} />
        </label>
        <p className={styles.hint}>{NOTE.keys}</p>
        <div className={styles.actions}>
          {!isNew && <Button onClick={remove}>{NOTE.delete}</Button>}
          <Button onClick={() => dialog.current?.close(DISCARD)}>{NOTE.cancel}</Button>
          <Button look="main" type="submit">
            {NOTE.save}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

const DISCARD = 'discard';

/** The note as the form has it. */
function noteOf(note: Note, form: FormData): Note {
  const field = (name: string) => String(form.get(name) ?? '').trim();
  const tags = [...form.getAll('tag').map(String), field('new-tag')].filter((tag) => tag !== '');
  return {
    ...note,
    text: field('text'),
    starred: form.has('starred'),
    tags: [...new Set(tags)],
    coder: field('coder'),
  };
}

function Quoted({ anchor }: { anchor: Anchor }) {
  const version = useSelect((state) => state.library.versions.find(({ id }) => id === anchor.article));
  return (
    <li>
      {version && <b>{outletOf(version)}</b>} <q dir="auto">{anchor.quote.replace(/\s+/g, ' ')}</q>
    </li>
  );
}

/** The code book's tags to choose from, and room for one more. */
function Tags({ note }: { note: Note }) {
  const codebook = useSelect((state) => state.project.present.codebook);
  const known = [...new Set([...codebook, ...note.tags])];
  return (
    <fieldset className={styles.tags}>
      <legend>{NOTE.tags}</legend>
      {known.map((tag) => (
        <label key={tag}>
          <input type="checkbox" name="tag" value={tag} defaultChecked={note.tags.includes(tag)} />
          <span>{tag}</span>
        </label>
      ))}
      <input name="new-tag" aria-label={NOTE.newTag} placeholder={NOTE.newTag} maxLength={60} />
    </fieldset>
  );
}
