import { useMemo } from 'react';
import type { Range, Version } from '../../../shared/article.ts';
import { NoteButtons } from '../../components/note-buttons.tsx';
import { RoleSelect } from '../../components/role-select.tsx';
import { pairKey } from '../../state/pair.ts';
import { useSelect } from '../../store.ts';
import { PANEL, panelHint, THIS_PASSAGE, TOPIC_EXPLAINED, topicName, wordsOfReadings } from '../../words.ts';
import { isKind, isOnly, type Stop } from './layout.ts';
import { selectedPlace } from './note-place.ts';
import styles from './panel.module.css';
import { type Reading, readingsAt } from './readings.ts';
import { Readings } from './readings-list.tsx';
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
    const comparisonWith = (other: Version) => comparisons.get(pairKey(from.id, other.id));
    return readingsAt(passage, versions, comparisonWith, selection.cosmetic);
  }, [line, stop, from, selection.from, selection.cosmetic, versions, comparisons]);
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
        <Readings readings={readings} versions={versions} from={from} cosmetic={selection.cosmetic} />
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
