import { limits } from '../../shared/classify/lexicon.ts';
import { useRun } from '../commands.ts';
import { languageIn } from '../state/wanted.ts';
import { useSelect } from '../store.ts';
import { LIMITS } from '../words.ts';
import styles from './limits.module.css';

/** What is not found in the story's language, and the way to do something about it; nothing where all is. */
export function Limits() {
  const off = limits(useSelect(languageIn));
  const run = useRun();
  if (off === '') return null;
  return (
    <div className={styles.limits}>
      <h2>{LIMITS.title}</h2>
      <p>{off}</p>
      <button type="button" onClick={() => run('preferences')}>
        {LIMITS.add}
      </button>
    </div>
  );
}
