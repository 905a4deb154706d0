import { type ReactNode, type RefObject, useId } from 'react';
import { CLOSE } from '../words.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

interface Props {
  /** Open it by its showModal. */
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose?: () => void;
}

/** Something to read before going on; Escape closes it. */
export function Dialog({ ref, title, children, onClose }: Props) {
  const id = useId();
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <Button onClick={() => ref.current?.close()}>{CLOSE}</Button>
      </header>
      {children}
    </dialog>
  );
}
