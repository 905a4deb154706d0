import { type Analysis, ofOutlets } from '../../../shared/analysis.ts';
import { limits } from '../../../shared/classify/lexicon.ts';
import { BaseChoice } from '../../components/base-choice.tsx';
import { BASE_CHOICE, KEY } from '../../words.ts';
import styles from './key-view.module.css';

/** The story in two lines: how many versions and passages, which version is the base and why, and another to choose. */
export function Summary({ analysis }: { analysis: Analysis }) {
  const { base, lexicon } = analysis;
  const { collation, elsewhere } = ofOutlets(analysis);
  const off = limits(lexicon.language);
  const everywhere = collation.passages.filter(({ readings }, passage) =>
    readings.every((reading, v) => reading.length > 0 || elsewhere[passage]?.get(v)?.sure),
  );
  return (
    <div className={styles.summary}>
      <p>
        {KEY.versions(collation.versions.length)} ·{' '}
        {KEY.passages(collation.passages.length, everywhere.length)}
      </p>
      <p>
        {BASE_CHOICE.label} <BaseChoice analysis={analysis} />{' '}
        {base.inferred ? BASE_CHOICE.inferred(base.why) : BASE_CHOICE.chosen}
      </p>
      {off && <p className={styles.limits}>{off}</p>}
    </div>
  );
}
