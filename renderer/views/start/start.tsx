import { useRun } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { useSession } from '../../session-context.ts';
import { useSelect } from '../../store.ts';
import { APP, PREFERENCES, START } from '../../words.ts';
import styles from './start.module.css';

/** What the window shows before a folder is open. */
export function Start() {
  const session = useSession();
  const run = useRun();
  const { recent, example } = useSelect((state) => state.settings);
  return (
    <main className={styles.start}>
      <div className={styles.column}>
        <h1>{APP}</h1>
        <p className={styles.lead}>{START.lead}</p>
        <Sample />
        <div className={styles.open}>
          <Button look="main" onClick={session.openFolder}>
            {START.open}
          </Button>
          <p>{START.drop}</p>
        </div>
        {example !== undefined && (
          <p className={styles.example}>
            {START.new}{' '}
            <button type="button" onClick={() => session.openRecent(example)}>
              {START.example}
            </button>
          </p>
        )}
        {recent.length > 0 && <Recent paths={recent} onOpen={session.openRecent} />}
        <p className={styles.promise}>
          {START.promise}
          <button type="button" onClick={() => run('preferences')}>
            {PREFERENCES.open}
          </button>
        </p>
      </div>
    </main>
  );
}

/** One difference, as the app will show it: says in two lines what the app is for. */
const Sample = () => (
  <figure className={styles.sample}>
    {START.readings.map(([before, differs, after], side) => (
      <p key={differs}>
        {before}
        <mark className={side === 0 ? styles.base : styles.other}>{differs}</mark>
        {after}
      </p>
    ))}
    <figcaption>{START.sample}</figcaption>
  </figure>
);

const Recent = ({ paths, onOpen }: { paths: readonly string[]; onOpen: (path: string) => void }) => (
  <section className={styles.recent} aria-labelledby="recent">
    <h2 id="recent">{START.recent}</h2>
    <ul>
      {paths.map((path) => (
        <li key={path}>
          <button type="button" onClick={() => onOpen(path)}>
            <b>{nameOf(path)}</b> <small>{path}</small>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

const nameOf = (path: string): string => path.split(/[/\\]/).filter(Boolean).at(-1) ?? path;
