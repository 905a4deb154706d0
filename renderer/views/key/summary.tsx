import type { StoryAnalysis } from '../../analysis/protocol.ts';
import { outletOf } from '../../outlet.ts';
import { KEY } from '../../words.ts';
import styles from './key-view.module.css';

/** The story in one line: how many versions, which is the base and why, what all of them share. */
export function Summary({ found: { analysis } }: { found: StoryAnalysis }) {
  const { collation, base } = analysis;
  const version = collation.versions[base.version];
  const everywhere = collation.passages.filter(({ readings }) =>
    readings.every((reading) => reading.length > 0),
  );
  return (
    <p className={styles.summary}>
      {KEY.versions(collation.versions.length)} · {KEY.base(version ? outletOf(version) : '', base)} ·{' '}
      {KEY.passages(collation.passages.length, everywhere.length)}
    </p>
  );
}
