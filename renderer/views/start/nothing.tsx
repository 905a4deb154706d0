import { Button } from '../../components/button.tsx';
import { Message } from '../../components/message.tsx';
import { Problems } from '../../components/problems.tsx';
import { useSession } from '../../session-context.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { NOTHING, STRUCTURE_FAILED, TRY_AGAIN } from '../../words.ts';

/** A folder was read and there is nothing to compare in it. */
export function Nothing() {
  const { name, cancelled, problems } = useSelect((state) => state.folder);
  const session = useSession();
  return (
    <main>
      <Message
        title={cancelled ? NOTHING.cancelled(name) : NOTHING.title(name)}
        actions={
          <>
            <Button look="main" onClick={session.openFolder}>
              {NOTHING.open}
            </Button>
            {problems.length > 0 && <Problems problems={problems} />}
          </>
        }
      >
        <p>{NOTHING.advice}</p>
      </Message>
    </main>
  );
}

/** The articles could not be taken apart: an error of the app, or the reader's own cancel. */
export function StructureFailed({ message }: { message: string }) {
  const dispatch = useDispatch();
  return (
    <main>
      <Message
        title={STRUCTURE_FAILED}
        actions={<Button onClick={() => dispatch({ type: 'try-again' })}>{TRY_AGAIN}</Button>}
      >
        <p>{message}</p>
      </Message>
    </main>
  );
}
