import { limits } from '../../../shared/classify/lexicon.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import type { StoryAnalysis } from '../../analysis/protocol.ts';
import { outletOf } from '../../outlet.ts';
import { storyOf } from '../../state/wanted.ts';
import { useDispatch, useSelect } from '../../store.ts';
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
  const story = useSelect((state) => storyOf(state)?.id ?? '');
  const dispatch = useDispatch();
  return (
    <label>
      {KEY.base}{' '}
      <select
        value={collation.versions[base.version]?.id}
        onChange={({ target }) => dispatch({ type: 'choose-base', story, version: target.value })}
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
