import { Button } from '../components/button.tsx';
import { Message } from '../components/message.tsx';
import { useLate } from '../components/use-late.ts';
import { useSession } from '../session-context.ts';
import { storyKey } from '../state/wanted.ts';
import { useDispatch, useSelect } from '../store.ts';
import { ANALYSE_FAILED, ANALYSING, CANCEL, TRY_AGAIN } from '../words.ts';

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
        <progress aria-label={ANALYSING} />
      </Message>
    </main>
  );
}
