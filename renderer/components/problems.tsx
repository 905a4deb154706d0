import { useRef } from 'react';
import type { Problem } from '../../shared/article.ts';
import { shownProblems } from '../outlet.ts';
import { useSelect } from '../store.ts';
import { problemCount } from '../words.ts';
import { Dialog } from './dialog.tsx';
import styles from './problems.module.css';

/** How many files have something a person should know; opens the list with what happened and what they can do. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const blind = useSelect((state) => state.project.present.blind.on);
  return (
    <>
      <button type="button" className={styles.warning} onClick={() => dialog.current?.showModal()}>
        <span aria-hidden="true">⚠</span> {problemCount(problems.length)}
      </button>
      <Dialog ref={dialog} title={problemCount(problems.length)}>
        <ul className={styles.list}>
          {shownProblems(problems, blind).map(({ file, message, advice }) => (
            <li key={`${file} ${message}`}>
              <b dir="auto">{file}</b>
              <p>{message}</p>
              <p className={styles.advice}>{advice}</p>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
