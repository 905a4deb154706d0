import { ANALYSIS_STAGES } from '../../shared/analysis.ts';
import { Button } from '../components/button.tsx';
import { Message } from '../components/message.tsx';
import { ProgressBar } from '../components/progress-bar.tsx';
import { structuringText } from '../components/structuring.tsx';
import { useLate } from '../components/use-late.ts';
import { useSession } from '../session-context.ts';
import { storyKey } from '../state/wanted.ts';
import { useDispatch, useSelect } from '../store.ts';
import { ANALYSE_FAILED, ANALYSING, CANCEL, TRY_AGAIN } from '../words.ts';
import styles from './working.module.css';

/** While all versions of the story are compared, or when that failed. */
export function Working() {
  const key = useSelect(storyKey);
  const failure = useSelect((state) => state.failures.get(storyKey(state)));
  const session = useSession();
  const dispatch = useDispatch();
  const late = useLate(key);
  if (failure !== undefined) {
    return (
      <main>
        <Message
          title={ANALYSE_FAILED}
          actions={<Button onClick={() => dispatch({ type: 'try-again' })}>{TRY_AGAIN}</Button>}
        >
          <p>{failure}</p>
        </Message>
      </main>
    );
  }
  if (!late) return <main aria-busy="true" />;
  return (
    <main aria-busy="true">
      <Message title={ANALYSING} actions={<Button onClick={session.cancelWork}>{CANCEL}</Button>}>
        <Progress />
      </Message>
    </main>
  );
}

/** How far the comparison is; before the first step, and while another job is in hand, only that something is done. */
function Progress() {
  const progress = useSelect((state) => state.progress);
  const own = ANALYSIS_STAGES.some((stage) => stage === progress?.stage) ? progress : null;
  return (
    <>
      <p className={styles.step}>{own && structuringText(own)}</p>
      <ProgressBar label={ANALYSING} done={own?.done ?? 0} all={own?.all ?? 0} />
    </>
  );
}
