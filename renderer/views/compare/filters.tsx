import type { Version } from '../../../shared/article.ts';
import { COSMETIC_KINDS, KINDS } from '../../../shared/comparison.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import type { Topic } from '../../state/compare.ts';
import { useDispatch } from '../../store.ts';
import { FILTERS, HIDE_SAME, NOTE, TOPIC_EXPLAINED, topicName } from '../../words.ts';
import styles from './filters.module.css';
import { countsOf } from './layout.ts';
import type { Compared } from './use-compare.ts';

const TOPICS: readonly Topic[] = [
  ...KINDS.filter((kind) => !COSMETIC_KINDS.has(kind)),
  'only-a',
  'only-b',
  'moved',
];

interface Props {
  readonly compared: Compared;
  readonly versions: readonly Version[];
  readonly onStep: (by: 1 | -1) => void;
}

/** Which differences are marked and visited, how many there are of each, and the way from one to the next. */
export function Filters({ compared, versions, onStep }: Props) {
  const { layout, stops, selection, noted } = compared;
  const dispatch = useDispatch();
  const counts = countsOf(layout.stops);
  const stars = new Set([...noted.values()].flat().filter(({ note }) => note.starred)).size;
  const hidden = layout.stops.filter(({ cosmetic }) => cosmetic).length;
  const [base, other] = compared.comparison.versions.map(({ id }) =>
    siglum(versions.findIndex((version) => version.id === id)),
  );
  return (
    <div className={styles.bar}>
      <fieldset className={styles.chips} aria-label={FILTERS.show}>
        <Chip
          pressed={selection.topics.size === 0}
          onPress={() => dispatch({ type: 'topic', topic: 'all' })}
          name={FILTERS.all}
          count={layout.stops.length - (selection.cosmetic ? 0 : hidden)}
        />
        {TOPICS.filter((topic) => counts.has(topic)).map((topic) => (
          <Chip
            key={topic}
            pressed={selection.topics.has(topic)}
            onPress={() => dispatch({ type: 'topic', topic })}
            explained={TOPIC_EXPLAINED[topic]}
            name={topicName(topic, base ?? '', other ?? '')}
            count={counts.get(topic) ?? 0}
          />
        ))}
        {(stars > 0 || selection.starred) && (
          <Chip
            pressed={selection.starred}
            onPress={() => dispatch({ type: 'starred' })}
            name={`★ ${NOTE.starred}`}
            count={stars}
          />
        )}
        {hidden > 0 && (
          <Chip
            pressed={selection.cosmetic}
            onPress={() => dispatch({ type: 'cosmetic' })}
            name={FILTERS.cosmetic}
            count={selection.cosmetic ? FILTERS.shown(hidden) : FILTERS.hidden(hidden)}
          />
        )}
      </fieldset>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={selection.hideSame}
        onClick={() => dispatch({ type: 'hide-same' })}
      >
        {HIDE_SAME}
      </button>
      <Counter at={stops.findIndex(({ id }) => id === selection.stop)} of={stops.length} onStep={onStep} />
    </div>
  );
}

interface ChipProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly name: string;
  readonly count: number | string;
  readonly explained?: string;
}

const Chip = ({ pressed, onPress, name, count, explained }: ChipProps) => (
  <button type="button" className={styles.chip} title={explained} aria-pressed={pressed} onClick={onPress}>
    {name} <small>{count}</small>
  </button>
);

const Counter = ({ at, of, onStep }: { at: number; of: number; onStep: Props['onStep'] }) => (
  <div className={styles.counter}>
    <button
      type="button"
      aria-label={FILTERS.previous[0]}
      title={FILTERS.previous[1]}
      disabled={of === 0}
      onClick={() => onStep(-1)}
    >
      ◂
    </button>
    <span>
      {at < 0 ? (
        FILTERS.changes(of)
      ) : (
        <>
          <b>{at + 1}</b> {FILTERS.of} {of}
        </>
      )}
    </span>
    <button
      type="button"
      aria-label={FILTERS.next[0]}
      title={FILTERS.next[1]}
      disabled={of === 0}
      onClick={() => onStep(1)}
    >
      ▸
    </button>
  </div>
);
