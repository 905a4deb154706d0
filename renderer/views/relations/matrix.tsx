import type { Analysis } from '../../../shared/analysis.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { percent, RELATIONS_VIEW as SAYS } from '../../words.ts';
import styles from './matrix.module.css';

export const MEASURES = ['verbatim', 'passages', 'both'] as const;
export type Measure = (typeof MEASURES)[number];

/** Five shades, from nothing in common to nearly all. */
const SHADES = [0.05, 0.25, 0.5, 0.75] as const;

/** Versions beyond which the cells are small, without percent signs, and the table has the whole width. */
export const MANY = 14;

/** The share of each row's text that the column has too, as figures on shades. */
export function Matrix({ analysis, measure }: { analysis: Analysis; measure: Measure }) {
  const { versions } = analysis.collation;
  return (
    <div className={styles.scroller} data-many={versions.length > MANY || undefined}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {versions.map((version, column) => (
              <th key={version.id} scope="col" title={outletOf(version)}>
                <Siglum index={column} />
                <span className="visually-hidden">{outletOf(version)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version, row) => (
            <tr key={version.id}>
              <th scope="row">
                <Siglum index={row} /> {outletOf(version)}
              </th>
              {versions.map((other, column) => {
                const share = shareOf(analysis, measure, row, column);
                return row === column ? (
                  <td key={other.id} className={styles.same} aria-label={SAYS.itself} />
                ) : (
                  <td
                    key={other.id}
                    data-shade={SHADES.filter((least) => share >= least).length}
                    title={SAYS.cell[measure](outletOf(version), outletOf(other), share)}
                  >
                    {versions.length > MANY ? Math.round(100 * share) : percent(share)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "both" is the mean of the two measures: having the same passages, and having them in the same words. */
function shareOf({ similarity }: Analysis, measure: Measure, row: number, column: number): number {
  const verbatim = similarity.verbatim[row]?.[column] ?? 0;
  const passages = similarity.passages[row]?.[column] ?? 0;
  return measure === 'both' ? (verbatim + passages) / 2 : measure === 'verbatim' ? verbatim : passages;
}
