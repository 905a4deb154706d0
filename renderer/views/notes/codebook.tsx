import { type FormEvent, useRef } from 'react';
import { tagCounts } from '../../../shared/project/notes.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { TagEdit } from '../../state/project.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { CODEBOOK, NOTES } from '../../words.ts';
import styles from './codebook.module.css';

/** A button that opens the list of tags, to add to, rename, order and thin out. */
export function Codebook() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{NOTES.codebook}</Button>
      <Dialog ref={dialog} title={CODEBOOK.title}>
        <p className={styles.hint}>{CODEBOOK.hint}</p>
        <TagList />
        <AddTag />
      </Dialog>
    </>
  );
}

function TagList() {
  const { codebook, notes } = useSelect((state) => state.project.present);
  const counts = tagCounts(notes);
  const edit = useEdit();
  const dispatch = useDispatch();
  const remove = (tag: string) => {
    edit({ do: 'remove', tag });
    dispatch({ type: 'announce', text: CODEBOOK.removed(tag, counts.get(tag) ?? 0) });
  };
  if (codebook.length === 0) return <p>{CODEBOOK.none}</p>;
  return (
    <ol className={styles.tags}>
      {codebook.map((tag, index) => (
        <li key={tag}>
          <input
            aria-label={CODEBOOK.rename(tag)}
            defaultValue={tag}
            maxLength={60}
            onBlur={({ target }) => edit({ do: 'rename', tag, to: target.value })}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          />
          <small>{CODEBOOK.used(counts.get(tag) ?? 0)}</small>
          <Button
            aria-label={CODEBOOK.up(tag)}
            disabled={index === 0}
            onClick={() => edit({ do: 'move', tag, by: -1 })}
          >
            ↑
          </Button>
          <Button
            aria-label={CODEBOOK.down(tag)}
            disabled={index === codebook.length - 1}
            onClick={() => edit({ do: 'move', tag, by: 1 })}
          >
            ↓
          </Button>
          <Button aria-label={CODEBOOK.remove(tag)} onClick={() => remove(tag)}>
            ×
          </Button>
        </li>
      ))}
    </ol>
  );
}

function AddTag() {
  const edit = useEdit();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    edit({ do: 'add', tag: String(new FormData(event.currentTarget).get('tag') ?? '') });
    event.currentTarget.reset();
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <input name="tag" aria-label={CODEBOOK.newTag} placeholder={CODEBOOK.newTag} maxLength={60} />
      <button type="submit">{CODEBOOK.add}</button>
    </form>
  );
}

function useEdit(): (edit: TagEdit) => void {
  const dispatch = useDispatch();
  return (edit) => dispatch({ type: 'tag', edit });
}
