import { useCallback, useRef, useState } from 'react';
import { useCommand } from '../commands.ts';
import { Dialog } from '../components/dialog.tsx';
import { LookSettings } from '../components/look-settings.tsx';
import { useSession } from '../session-context.ts';
import { useSelect } from '../store.ts';
import { LOOK, PREFERENCES } from '../words.ts';
import { WORD_TABLES_SHOWN } from './entries.ts';
import styles from './preferences.module.css';
import { WordTableEditor } from './word-table.tsx';

/** All that can be set: how the window looks, and the reader's own words for the word tables. */
export function Preferences() {
  const dialog = useRef<HTMLDialogElement>(null);
  const session = useSession();
  const coder = useSelect(({ settings }) => settings.coder);
  // What is not open is not in the document: its controls also stand in the header's menu.
  const [open, setOpen] = useState(false);
  useCommand(
    useCallback((command) => {
      if (command !== 'preferences' || document.querySelector('dialog:modal')) return;
      setOpen(true);
      dialog.current?.showModal();
    }, []),
  );
  return (
    <Dialog ref={dialog} title={PREFERENCES.title} onClose={() => setOpen(false)}>
      {open && (
        <div className={styles.preferences}>
          <section aria-label={LOOK.name}>
            <h3>{LOOK.name}</h3>
            <div className={styles.look}>
              <LookSettings />
            </div>
            <h3>{PREFERENCES.notes}</h3>
            <label className={styles.coder}>
              <span>{PREFERENCES.coder}</span>
              <input
                defaultValue={coder}
                maxLength={80}
                onChange={({ target }) => session.setCoder(target.value.trim())}
              />
              <small>{PREFERENCES.coderHow}</small>
            </label>
          </section>
          <section aria-label={PREFERENCES.tables}>
            <h3>{PREFERENCES.tables}</h3>
            <p>{PREFERENCES.tablesHow}</p>
            {WORD_TABLES_SHOWN.map((table) => (
              <WordTableEditor key={table} table={table} />
            ))}
          </section>
        </div>
      )}
    </Dialog>
  );
}
