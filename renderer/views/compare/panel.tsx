import { Fragment, type ReactNode, useMemo } from 'react';
import type { Range, Version } from '../../../shared/article.ts';
import { NoteButtons } from '../../components/note-buttons.tsx';
import { RoleSelect } from '../../components/role-select.tsx';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { pairKey } from '../../state/pair.ts';
import { useSelect } from '../../store.ts';
import {
  ABSENT,
  MAY_ANSWER,
  PANEL,
  PENDING,
  panelHint,
  THIS_PASSAGE,
  TOPIC_EXPLAINED,
  topicName,
  wordsOfReadings,
} from '../../words.ts';
import { isKind, isOnly, type Stop } from './layout.ts';
import { selectedPlace } from './note-place.ts';
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
    const where = stop && !isKind(stop.topic) ? stop : line;
    const range = selection.from === 'base' ? where.a : where.b;
    const passage = { version: from, sentences: sentencesIn(from, range), ...focus };
    return readingsAt(passage, versions, (other) => comparisons.get(pairKey(from.id, other.id)));
  }, [line, stop, from, selection.from, versions, comparisons]);
  return (
    <section className={styles.panel} data-tour="passage" aria-label={PANEL}>
      <details open>
        <summary className={styles.title}>
          {readings.length ? (
            <Title
              stop={stop}
              readings={readings}
              versions={versions.filter(({ inferred }) => !inferred).length}
            />
          ) : (
            panelHint
          )}
        </summary>
        {line && (
          <div className={styles.tools}>
            <NoteButtons at={selectedPlace(compared)} />
            <Paragraph version={from} range={selection.from === 'base' ? line.a : line.b} />
          </div>
        )}
        {readings.length > 0 && (
          <ul className={styles.readings}>
            {readings.map((reading) => (
              <ReadingRow
                key={reading.versions[0]?.id}
                reading={reading}
                versions={versions}
                from={from}
                cosmetic={selection.cosmetic}
              />
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

/** The paragraph in which the passage begins: what it is, for the reader to put right. */
function Paragraph({ version, range }: { version: Version; range: Range }) {
  const block = version.blocks.find(({ start, end }) => range.start >= start && range.start < end);
  return block ? <RoleSelect version={version} block={block} /> : null;
}

const sentencesIn = ({ sentences }: Version, { start, end }: Range): number[] =>
  sentences.flatMap((sentence, index) => (sentence.start >= start && sentence.end <= end ? [index] : []));

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
  const doubtful = readings
    .filter(({ state }) => state === 'doubtful')
    .reduce((sum, one) => sum + one.versions.length, 0);
  return (
    <>
      {stop?.why && !isOnly(stop.topic) ? (
        <>
          <span className={styles.kind} title={TOPIC_EXPLAINED[stop.topic]}>
            {topicName(stop.topic, '', '')}
          </span>{' '}
          {stop.why}
        </>
      ) : (
        THIS_PASSAGE
      )}
      <span className={styles.summary}> · {wordsOfReadings(said, absent, doubtful, versions)}</span>
    </>
  );
}

interface ReadingProps {
  readonly reading: Reading;
  readonly versions: readonly Version[];
  readonly from: Version;
  readonly cosmetic: boolean;
}

/** One reading: who has it, and its words. */
function ReadingRow({ reading, versions, from, cosmetic }: ReadingProps): ReactNode {
  const [first] = reading.versions;
  if (!first) return null;
  const marks = reading.marks.filter((mark) => cosmetic || !mark.cosmetic);
  return (
    <li className={reading.state === 'absent' ? styles.absent : styles.reading}>
      <Who reading={reading} versions={versions} />
      <p dir="auto" className={reading.state === 'said' ? undefined : styles.silent}>
        {reading.state === 'absent' && ABSENT}
        {reading.state === 'pending' && PENDING}
        {reading.state === 'doubtful' && `${MAY_ANSWER} `}
        {reading.ranges.map((range) => (
          <Fragment key={range.start}>
            {opensInside(first, range) && '… '}
            <Runs
              version={first}
              range={range}
              marks={marks}
              side={first.id === from.id ? 'base' : 'other'}
            />
            {endsInside(first, range) && ' …'}{' '}
          </Fragment>
        ))}
      </p>
    </li>
  );
}

const Who = ({ reading, versions }: Pick<ReadingProps, 'reading' | 'versions'>) => {
  const names = reading.versions.map(outletOf).join(', ');
  return (
    <div className={styles.who} title={names}>
      {reading.versions.map((version) => (
        <Siglum key={version.id} index={versions.indexOf(version)} />
      ))}
      <span className={styles.names}>{names}</span>
    </div>
  );
};

const opensInside = ({ sentences }: Version, { start }: Range): boolean =>
  !sentences.some((sentence) => sentence.start === start);

const endsInside = ({ sentences }: Version, { end }: Range): boolean =>
  !sentences.some((sentence) => sentence.end === end);
