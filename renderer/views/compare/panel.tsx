import { Fragment, type ReactNode, useMemo } from 'react';
import type { Range, Version } from '../../../shared/article.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { pairKey } from '../../state/pair.ts';
import { useSelect } from '../../store.ts';
import { notIn, panelHint, topicName, wordsOfReadings } from '../../words.ts';
import { isKind, type Line, type Stop } from './layout.ts';
import styles from './panel.module.css';
import { type Reading, readingsAt } from './readings.ts';
import { Runs } from './text.tsx';
import type { Compared } from './use-compare.ts';

interface Props {
  readonly compared: Compared;
  readonly versions: readonly Version[];
}

/** Below the two texts: what every version says at the selected passage. */
export function PassagePanel({ compared, versions }: Props) {
  const { layout, selection, comparison, stops } = compared;
  const comparisons = useSelect((state) => state.comparisons);
  const line = layout.lines[selection.row];
  const from = comparison.versions[selection.from === 'base' ? 0 : 1];
  const stop = stops.find(({ id }) => id === selection.stop);
  const readings = useMemo(() => {
    if (!line || line.kind === 'aside') return [];
    const focus = stop && isKind(stop.topic) && selection.from === 'base' ? { focus: stop.a } : {};
    const passage = { version: from, sentences: sentencesOf(line, from, selection.from), ...focus };
    return readingsAt(passage, versions, (other) => comparisons.get(pairKey(from.id, other.id)));
  }, [line, stop, from, selection.from, versions, comparisons]);
  return (
    <section className={styles.panel} aria-label="This passage in every version">
      <h2 className={styles.title}>
        {readings.length ? <Title stop={stop} readings={readings} versions={versions.length} /> : panelHint}
      </h2>
      {readings.length > 0 && (
        <ul className={styles.readings}>
          {readings.map((reading) => (
            <Card key={reading.versions[0]?.id} reading={reading} versions={versions} from={from} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The sentences of the line on the side that the panel starts from. */
function sentencesOf(line: Line, version: Version, from: 'base' | 'other'): number[] {
  const { start, end } = from === 'base' ? line.a : line.b;
  return version.sentences.flatMap((sentence, index) =>
    sentence.start >= start && sentence.end <= end ? [index] : [],
  );
}

function Title({
  stop,
  readings,
  versions,
}: {
  stop: Stop | undefined;
  readings: readonly Reading[];
  versions: number;
}) {
  const said = readings.filter(({ state }) => state === 'said').length;
  const absent = readings.find(({ state }) => state === 'absent')?.versions.length ?? 0;
  return (
    <>
      {stop?.why ? (
        <>
          <span className={styles.kind}>{topicName(stop.topic, '', '')}</span> {stop.why}
        </>
      ) : (
        'This passage'
      )}
      <span className={styles.summary}> · {wordsOfReadings(said, absent, versions)}</span>
    </>
  );
}

interface CardProps {
  readonly reading: Reading;
  readonly versions: readonly Version[];
  readonly from: Version;
}

function Card({ reading, versions, from }: CardProps): ReactNode {
  const [first] = reading.versions;
  if (!first) return null;
  return (
    <li className={reading.state === 'absent' ? styles.absent : styles.card}>
      <div className={styles.who}>
        {reading.versions.map((version) => (
          <span key={version.id} title={outletOf(version)}>
            <Siglum index={versions.indexOf(version)} />
          </span>
        ))}
        <span className={styles.names}>{reading.versions.map(outletOf).join(', ')}</span>
      </div>
      {reading.state === 'absent' && (
        <p className={styles.silent}>{notIn(reading.versions.length === 1 ? outletOf(first) : 'these')}</p>
      )}
      {reading.state === 'pending' && <p className={styles.silent}>comparing …</p>}
      {reading.ranges.length > 0 && (
        <p dir="auto">
          {reading.ranges.map((range) => (
            <Fragment key={range.start}>
              {opensInside(first, range) && '… '}
              <Runs
                version={first}
                range={range}
                marks={reading.marks}
                side={first.id === from.id ? 'base' : 'other'}
              />
              {endsInside(first, range) && ' …'}{' '}
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}

const opensInside = ({ sentences }: Version, { start }: Range): boolean =>
  !sentences.some((sentence) => sentence.start === start);

const endsInside = ({ sentences }: Version, { end }: Range): boolean =>
  !sentences.some((sentence) => sentence.end === end);
