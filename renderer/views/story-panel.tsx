import { useDeferredValue, useMemo } from 'react';
import type { Analysis } from '../../shared/analysis.ts';
import type { Version } from '../../shared/article.ts';
import { PANEL, PASSAGE_NUMBER, panelHint, wordsOfReadings } from '../words.ts';
import { collatedReadings } from './collated-readings.ts';
import styles from './compare/panel.module.css';
import type { Reading } from './compare/readings.ts';
import { Readings } from './compare/readings-list.tsx';

interface Props {
  readonly analysis: Analysis;
  /** Its place in the collation; -1 for none. */
  readonly passage: number;
}

/** Below a view of a whole story: what every version says at the passage that the reader is at. */
export function StoryPanel({ analysis, passage: at }: Props) {
  // The keys come first: the panel follows when there is time.
  const passage = useDeferredValue(at);
  const { versions, passages } = analysis.collation;
  const readings = useMemo(
    () => (passage < 0 ? [] : collatedReadings(analysis, passage)),
    [analysis, passage],
  );
  const said = readings.filter(({ state }) => state === 'said' || state === 'elsewhere').length;
  const count = (which: Reading['state']) =>
    outletsOf(readings.filter(({ state }) => state === which).flatMap((one) => one.versions));
  const inBase = passages[passage]?.readings[analysis.base.version]?.length;
  return (
    <section className={styles.panel} aria-label={PANEL}>
      <details open>
        <summary className={styles.title}>
          {passage < 0 ? (
            panelHint
          ) : (
            <>
              {PASSAGE_NUMBER(passage + 1)}
              <span className={styles.summary}>
                {' '}
                · {wordsOfReadings(said, count('absent'), count('doubtful'), outletsOf(versions))}
              </span>
            </>
          )}
        </summary>
        <Readings
          readings={readings}
          versions={versions}
          from={inBase ? versions[analysis.base.version] : undefined}
          cosmetic={false}
        />
      </details>
    </section>
  );
}

/** How many of these are outlets; the consensus is none. */
const outletsOf = (versions: readonly Version[]): number =>
  versions.filter(({ inferred }) => !inferred).length;
