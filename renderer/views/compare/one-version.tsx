import { useMemo } from 'react';
import type { Version } from '../../../shared/article.ts';
import { outletOf } from '../../outlet.ts';
import { wordsIn } from '../../state/wanted.ts';
import { useSelect } from '../../store.ts';
import { ONE_VERSION, words } from '../../words.ts';
import styles from './one-version.module.css';
import { paragraphNumbers } from './paragraphs.ts';
import { ReadingText } from './text.tsx';

/** A story that one outlet tells only: its text, and why there is nothing beside it. */
export function OneVersion({ version }: { version: Version }) {
  const counted = useSelect((state) => wordsIn(state, version.id));
  const numbers = useMemo(() => paragraphNumbers(version), [version]);
  return (
    <main className={styles.page}>
      <article className={styles.text}>
        <h1>{outletOf(version)}</h1>
        <p className={styles.note}>
          {counted === undefined ? ONE_VERSION : `${words(counted)} · ${ONE_VERSION}`}
        </p>
        <ReadingText
          version={version}
          range={{ start: 0, end: version.text.length }}
          marks={[]}
          side="base"
          numbers={numbers}
        />
      </article>
    </main>
  );
}
