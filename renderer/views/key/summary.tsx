import { limits } from '../../../shared/classify/lexicon.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import type { StoryAnalysis } from '../../analysis/protocol.ts';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { KEY } from '../../words.ts';
import styles from './key-view.module.css';

/** The story in two lines: how many versions and passages, which version is the base and why, and another to choose. */
export function Summary({ found: { analysis } }: { found: StoryAnalysis }) {
  const { collation, base, lexicon } = analysis;
  const off = limits(lexicon.language);
  const everywhere = collation.passages.filter(({ readings }) =>
    readings.every((reading) => reading.length > 0),
  );
  return (
    <div className={styles.summary}>
      <p>
        {KEY.versions(collation.versions.length)} ·{' '}
        {KEY.passages(collation.passages.length, everywhere.length)}
      </p>
      <p>
        <BaseChoice analysis={analysis} /> {base.inferred ? KEY.inferred(base.why) : KEY.chosen}
      </p>
      {off && <p className={styles.limits}>{off}</p>}
    </div>
  );
}

function BaseChoice({ analysis: { collation, base } }: { analysis: StoryAnalysis['analysis'] }) {
  const dispatch = useDispatch();
  return (
    <label>
      {KEY.base}{' '}
      <select
        value={collation.versions[base.version]?.id}
        onChange={({ target }) => {
          const chosen = collation.versions.find(({ id }) => id === target.value);
          if (chosen) dispatch({ type: 'choose-base', base: chosen, versions: collation.versions });
        }}
      >
        {collation.versions.map((version, index) => (
          <option key={version.id} value={version.id}>
            {siglum(index)} · {outletOf(version)}
          </option>
        ))}
      </select>
    </label>
  );
}
