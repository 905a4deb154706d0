import { useRun } from '../commands.ts';
import { useSelect } from '../store.ts';
import { BLIND } from '../words.ts';
import styles from './blind-toggle.module.css';
import { Button } from './button.tsx';

/** Hides the outlets' names, or shows them again. */
export function BlindToggle() {
  const run = useRun();
  const on = useSelect((state) => state.project.present.blind.on);
  return (
    <Button aria-pressed={on} title={on ? BLIND.end : BLIND.how} onClick={() => run('blind')}>
      {BLIND.name}
    </Button>
  );
}

/** Says wherever the reader is that names are hidden; a click shows them again. */
export function BlindSign() {
  const run = useRun();
  const on = useSelect((state) => state.project.present.blind.on);
  if (!on) return null;
  return (
    <button
      type="button"
      className={styles.sign}
      aria-label={`${BLIND.on}. ${BLIND.end}`}
      title={`${BLIND.how}\n${BLIND.end}`}
      onClick={() => run('blind')}
    >
      <span aria-hidden="true">◐</span> {BLIND.on}
    </button>
  );
}
