import type { ReactNode } from 'react';
import styles from './message.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** Says in the middle of an empty place what is so, and what can be done. */
export const Message = ({ title, children, actions }: Props) => (
  <div className={styles.message}>
    <h1>{title}</h1>
    {children}
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);
