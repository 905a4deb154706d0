import { useSession } from '../session-context.ts';
import { useDispatch, useSelect } from '../store.ts';
import { CLOSE_MESSAGE, SHOW_IN_FOLDER } from '../words.ts';
import { Button } from './button.tsx';
import styles from './notice.module.css';

/** What has just been done or gone wrong, in a corner, until it is closed; and what only screen readers are told. */
export function Notice() {
  const notice = useSelect((state) => state.notice);
  const announcement = useSelect((state) => state.announcement);
  const session = useSession();
  const dispatch = useDispatch();
  return (
    <>
      <div className="visually-hidden" aria-live="polite" role="status">
        {announcement}
      </div>
      <div className={styles.corner} role="alert">
        {notice && (
          <div className={styles[notice.tone]}>
            <div>
              <p>{notice.message}</p>
              {notice.advice && <p className={styles.advice}>{notice.advice}</p>}
            </div>
            {notice.tone === 'saved' && <Button onClick={session.showSaved}>{SHOW_IN_FOLDER}</Button>}
            <button
              className={styles.close}
              type="button"
              aria-label={CLOSE_MESSAGE}
              onClick={() => dispatch({ type: 'notice', notice: null })}
            >
              ×
            </button>
          </div>
        )}
      </div>
    </>
  );
}
