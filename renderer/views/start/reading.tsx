import { Button } from '../../components/button.tsx';
import { Message } from '../../components/message.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { structuringText } from '../../components/structuring.tsx';
import { useLate } from '../../components/use-late.ts';
import { useSession } from '../../session-context.ts';
import { useSelect } from '../../store.ts';
import { CANCEL, readingFiles } from '../../words.ts';
import styles from './reading.module.css';

/** While a folder is read and its articles are taken apart; says nothing in the first half second. */
export function Reading() {
  const { phase, path, done, files, file } = useSelect((state) => state.folder);
  const progress = useSelect((state) => state.progress);
  const blind = useSelect((state) => state.project.present.blind.on);
  const session = useSession();
  if (!useLate(path)) return <main aria-busy="true" />;
  const reading = phase === 'reading';
  const title = reading ? readingFiles(done, files) : structuringText(progress);
  const [steps, all] = reading ? [done, files] : [progress?.done ?? 0, progress?.all ?? 0];
  return (
    <main aria-busy="true">
      <Message
        title={title}
        actions={<Button onClick={reading ? session.cancelReading : session.cancelWork}>{CANCEL}</Button>}
      >
        <div className={styles.bar}>
          <ProgressBar label={title} done={steps} all={all} />
        </div>
        <p className={styles.file}>{reading && !blind ? file : ''}</p>
      </Message>
    </main>
  );
}
