import type { Analysis } from '../../../shared/analysis.ts';
import { BaseChoice } from '../../components/base-choice.tsx';
import { ShortName } from '../../components/short-name.tsx';
import { Siglum } from '../../components/siglum.tsx';
import { commonBeginning, outletOf } from '../../outlet.ts';
import { ALL } from '../../words.ts';
import styles from './grid.module.css';

interface Props {
  readonly analysis: Analysis;
  /** Places in the collation's versions, the base first. */
  readonly columns: readonly number[];
  /** Which of the columns are drawn. */
  readonly shown: readonly number[];
  /** How many passages there are, and how many of them are shown. */
  readonly passages: string;
}

/** The outlets above their columns; stays in sight. */
export function Head({ analysis, columns, shown, passages }: Props) {
  const outlets = analysis.collation.versions.filter(({ inferred }) => !inferred);
  const common = commonBeginning(outlets.map(outletOf));
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.headRow}>
        <th scope="col" aria-colindex={1} className={styles.corner}>
          {ALL.passage} <small>{passages}</small>
        </th>
        {shown.map((column) => {
          const place = columns[column] ?? 0;
          const version = analysis.collation.versions[place];
          const outlet = version ? outletOf(version) : '';
          return (
            <th
              key={place}
              scope="col"
              aria-colindex={column + 2}
              className={styles.outlet}
              style={{ gridColumn: column + 2 }}
              title={column === 0 ? undefined : outlet}
            >
              {column === 0 ? (
                <BaseHead analysis={analysis} />
              ) : (
                <>
                  <Siglum index={place} />{' '}
                  <span>
                    <ShortName name={outlet} common={common} />
                  </span>
                </>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const BaseHead = ({ analysis }: Pick<Props, 'analysis'>) => (
  <>
    <BaseChoice analysis={analysis} />
    <small>{ALL.base(analysis.base.inferred)}</small>
  </>
);
