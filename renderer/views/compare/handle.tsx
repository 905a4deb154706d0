import { PASSAGE } from '../../words.ts';
import styles from './handle.module.css';

/** The small button beside a passage: opens its menu, and can be dragged. Rows hears it. By Tab only in the row that is selected. */
export const Handle = ({ outlet, selected }: { outlet: string; selected: boolean }) => (
  <button
    type="button"
    data-handle
    draggable
    tabIndex={selected ? 0 : -1}
    aria-haspopup="menu"
    aria-label={PASSAGE.open(outlet)}
    title={PASSAGE.openHow}
    className={styles.handle}
  >
    <span aria-hidden="true">⋮</span>
  </button>
);
