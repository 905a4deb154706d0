import { useState } from 'react';
import { ofOutlets } from '../../../shared/analysis.ts';
import { BaseChoice } from '../../components/base-choice.tsx';
import { useStoryAnalysis } from '../../use-analysis.ts';
import { BASE_CHOICE, RELATIONS_VIEW as SAYS, VIEW_NAMES } from '../../words.ts';
import { Working } from '../working.tsx';
import { MANY, Matrix, MEASURES, type Measure } from './matrix.tsx';
import styles from './relations-view.module.css';
import { Tree } from './tree.tsx';

/** Who shares how much with whom, and whose words. */
export function RelationsView() {
  const found = useStoryAnalysis();
  const [measure, setMeasure] = useState<Measure>('verbatim');
  if (!found?.findings) return <Working />;
  const { tree } = found.findings;
  const analysis = ofOutlets(found.analysis);
  const { versions } = analysis.collation;
  const base = versions[analysis.base.version];
  if (versions.length < 2) return <p className={styles.none}>{SAYS.tooFew}</p>;
  return (
    <main className={styles.view}>
      <div className={styles.page} data-many={versions.length > MANY || undefined}>
        <h1 className="visually-hidden">{VIEW_NAMES.relations}</h1>
        <section aria-labelledby="nearest">
          <h2 id="nearest">{SAYS.base}</h2>
          <p className={styles.lead}>{base && SAYS.nearest(base, analysis.base)}</p>
          <p className={styles.choose}>
            {BASE_CHOICE.label} <BaseChoice analysis={found.analysis} />
          </p>
        </section>
        <section aria-labelledby="shared">
          <h2 id="shared">{SAYS.shared}</h2>
          <fieldset className={styles.measures}>
            <legend className="visually-hidden">{SAYS.measure}</legend>
            {MEASURES.map((one) => (
              <button key={one} type="button" aria-pressed={one === measure} onClick={() => setMeasure(one)}>
                {SAYS.measures[one]}
              </button>
            ))}
          </fieldset>
          <p className={styles.how}>{SAYS.how[measure]}</p>
          <Matrix analysis={analysis} measure={measure} />
        </section>
        <section className={styles.whose} aria-labelledby="whose">
          <h2 id="whose">{SAYS.whose}</h2>
          <p className={styles.how}>{SAYS.treeHow}</p>
          <Tree analysis={analysis} root={tree} />
        </section>
      </div>
    </main>
  );
}
