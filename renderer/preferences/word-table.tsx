import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { useSession } from '../session-context.ts';
import { useSelect } from '../store.ts';
import { PREFERENCES, WORD_TABLES } from '../words.ts';
import { entriesOf, type WordTable, withEntry } from './entries.ts';
import { EntryFields } from './entry-fields.tsx';
import styles from './preferences.module.css';

/** One table: what it is for, the reader's own entries, and a form for another. */
export function WordTableEditor({ table }: { readonly table: WordTable }) {
  const added = useSelect((state) => state.settings.tables);
  const session = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState('');
  const { name, how } = WORD_TABLES[table];
  const entries = entriesOf(added, table);
  const toFirstField = () => form.current?.querySelector('input')?.focus();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.entries(Object.fromEntries(new FormData(event.currentTarget)));
    const made = withEntry(
      added,
      table,
      Object.fromEntries(fields.map(([key, one]) => [key, String(one).trim()])),
    );
    setWrong('wrong' in made ? made.wrong : '');
    if ('wrong' in made) return;
    session.setTables(made.tables);
    event.currentTarget.reset();
    toFirstField();
  };
  return (
    <details className={styles.table}>
      <summary>
        {name} <small>{PREFERENCES.count(entries.length)}</small>
      </summary>
      <p>{how}</p>
      {entries.length === 0 ? (
        <p className={styles.none}>{PREFERENCES.none}</p>
      ) : (
        <ul aria-label={name}>
          {entries.map(({ text, note, without }) => (
            <li key={`${text} ${note}`}>
              <b dir="auto">{text}</b> <span>{note}</span>
              <button
                type="button"
                aria-label={PREFERENCES.remove(text)}
                title={PREFERENCES.remove(text)}
                onClick={() => {
                  session.setTables(without);
                  toFirstField();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form ref={form} onSubmit={add} aria-label={`${PREFERENCES.add}: ${name}`}>
        <EntryFields table={table} />
        <Button type="submit">{PREFERENCES.add}</Button>
      </form>
      <p role="alert" className={styles.wrong}>
        {wrong && `${PREFERENCES.refused} ${wrong}.`}
      </p>
    </details>
  );
}
