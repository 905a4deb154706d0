import { Button } from '../../components/button.tsx';
import { Message } from '../../components/message.tsx';
import { useLate } from '../../components/use-late.ts';
import { useSession } from '../../session-context.ts';
import { useSelect } from '../../store.ts';
import { CANCEL, readingFiles, STRUCTURING } from '../../words.ts';
import styles from './reading.module.css';

/** While a folder is read and its articles are taken apart; says nothing in the first half second. */
export function Reading() {
  const { phase, path, done, files, file } = useSelect((state) => state.folder);
  const blind = useSelect((state) => state.project.present.blind.on);
  const session = useSession();
  const reading = phase === 'reading';
  if (!useLate(path)) return <main aria-busy="true" />;
  return (
    <main aria-busy="true">
      <Message
        title={reading ? readingFiles(done, files) : STRUCTURING}
        actions={<Button onClick={reading ? session.cancelReading : session.cancelWork}>{CANCEL}</Button>}
      >
        <progress
          className={styles.progress}
          aria-label={reading ? readingFiles(done, files) : STRUCTURING}
          {...(reading && files > 0 ? { value: done, max: files } : {})}
        />
        <p className={styles.file}>{reading && !blind ? file : ''}</p>
      </Message>
    </main>
  );
}
