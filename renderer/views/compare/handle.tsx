import { PASSAGE } from '../../words.ts';
import styles from './handle.module.css';

/** The small button beside a passage that opens its menu; Rows hears it. By Tab only in the row that is selected. */
export const Handle = ({ outlet, selected }: { outlet: string; selected: boolean }) => (
  <button
    type="button"
    data-handle
    tabIndex={selected ? 0 : -1}
    aria-haspopup="menu"
    aria-label={PASSAGE.open(outlet)}
    title={PASSAGE.openHow}
    className={styles.handle}
  >
    <span aria-hidden="true">⋮</span>
  </button>
);
