import type { Progress } from '../analysis/protocol.ts';
import { useSession } from '../session-context.ts';
import { useSelect } from '../store.ts';
import { CANCEL, STRUCTURING } from '../words.ts';
import { Button } from './button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import styles from './structuring.module.css';
import { useLate } from './use-late.ts';

/** How far the finding of sentences and stories is, in words. */
export const structuringText = (progress: Progress | null): string =>
  progress ? STRUCTURING[progress.stage](progress.done, progress.all) : STRUCTURING.begun;

/** Beside a story that is read, while the folder's articles are taken apart anew and that takes long. */
export function Structuring() {
  const working = useSelect(
    ({ structure, library }) => structure === 'working' && library.versions.length > 0,
  );
  return working ? <Running /> : null;
}

function Running() {
  const progress = useSelect((state) => state.progress);
  const session = useSession();
  if (!useLate('structuring')) return null;
  return (
    <div className={styles.structuring}>
      <p>{structuringText(progress)}</p>
      <ProgressBar label={STRUCTURING.begun} done={progress?.done ?? 0} all={progress?.all ?? 0} />
      <Button onClick={session.cancelWork}>{CANCEL}</Button>
    </div>
  );
}
