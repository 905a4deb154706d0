import { Fragment, type ReactNode } from 'react';
import type { Range, Version } from '../../../shared/article.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { butForSpelling, UNSAID } from '../../words.ts';
import styles from './panel.module.css';
import type { Reading } from './readings.ts';
import { Runs } from './text.tsx';

interface Props {
  readonly readings: readonly Reading[];
  /** The story's. */
  readonly versions: readonly Version[];
  /** Which of them the others are compared with; undefined where it has no such passage. */
  readonly from: Version | undefined;
  /** Whether cosmetic differences are marked too. */
  readonly cosmetic: boolean;
}

/** Readings one below the other, as in a critical apparatus: who has each, and its words. */
export const Readings = ({ readings, ...props }: Props) =>
  readings.length > 0 && (
    <ul className={styles.readings}>
      {readings.map((reading) => (
        <ReadingRow key={reading.versions[0]?.id} reading={reading} {...props} />
      ))}
    </ul>
  );

/** Versions whose signs have room beside their words. */
const CROWD = 9;

interface ReadingProps extends Omit<Props, 'readings'> {
  readonly reading: Reading;
}

/** One reading: who has it, and its words. */
function ReadingRow({ reading, versions, from, cosmetic }: ReadingProps): ReactNode {
  const [first] = reading.versions;
  if (!first) return null;
  const marks = reading.marks.filter((mark) => cosmetic || !mark.cosmetic);
  return (
    <li
      className={reading.state === 'absent' ? styles.absent : styles.reading}
      data-state={reading.state}
      data-crowd={reading.versions.length > CROWD || undefined}
    >
      <Who reading={reading} versions={versions} />
      <p dir="auto" className={reading.state === 'said' ? undefined : styles.silent}>
        {reading.state !== 'said' && `${UNSAID[reading.state]} `}
        {reading.ranges.map((range, nth) => (
          <Fragment key={range.start}>
            {(opensInside(first, range) || leavesOut(first, reading.ranges[nth - 1])) && '… '}
            <Runs
              version={first}
              range={range}
              marks={marks}
              side={first.id === from?.id ? 'base' : 'other'}
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
      {reading.spelled.length > 0 && (
        <small className={styles.spelled}>
          {butForSpelling(reading.spelled.map((version) => siglum(versions.indexOf(version))))}
        </small>
      )}
    </div>
  );
};

const opensInside = ({ sentences }: Version, { start }: Range): boolean =>
  !sentences.some((sentence) => sentence.start === start);

const endsInside = ({ sentences }: Version, { end }: Range): boolean =>
  !sentences.some((sentence) => sentence.end === end);

/** Whether the text goes on after the stretch before, which ends with its sentence. */
const leavesOut = (version: Version, before: Range | undefined): boolean =>
  before !== undefined && !endsInside(version, before);
