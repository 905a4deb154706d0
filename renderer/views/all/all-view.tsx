import { useMemo, useState } from 'react';
import { collationCsv } from '../../../shared/collate/csv.ts';
import type { Kind } from '../../../shared/comparison.ts';
import { outletOf } from '../../outlet.ts';
import { useSession } from '../../session-context.ts';
import { useAnalysis } from '../../use-analysis.ts';
import { ALL, VIEW_NAMES } from '../../words.ts';
import { Working } from '../working.tsx';
import styles from './all-view.module.css';
import { Grid } from './grid.tsx';
import { type Against, arranged, columnsOf, type Shown, type Sort, tableOf } from './table.ts';
import { Legend, Toolbar } from './toolbar.tsx';

/** All versions at once: what each of them has at each passage. */
export function AllView() {
  const analysis = useAnalysis();
  const session = useSession();
  const rows = useMemo(() => analysis && tableOf(analysis), [analysis]);
  const [sort, setSort] = useState<Sort>('order');
  const [shown, setShown] = useState<Shown>('all');
  const [kind, setKind] = useState<Kind | 'any'>('any');
  const [chosen, setAgainst] = useState<Against>();
  const against = chosen ?? (analysis?.base.fits === false ? 'majority' : 'base');
  const visible = useMemo(() => rows && arranged(rows, sort, shown, kind), [rows, sort, shown, kind]);
  if (!analysis || !visible) return <Working />;
  const columns = columnsOf(analysis);
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.all}</h1>
      <Toolbar
        sort={sort}
        shown={shown}
        kind={kind}
        against={against}
        onAgainst={setAgainst}
        onSort={setSort}
        onShown={setShown}
        onKind={setKind}
        onSave={() => session.save('csv', collationCsv(analysis, analysis.collation.versions.map(outletOf)))}
      />
      {visible.length > 0 ? (
        <Grid
          key={`${sort} ${shown} ${kind}`}
          analysis={analysis}
          rows={visible}
          columns={columns}
          against={against}
        />
      ) : (
        <p className={styles.none}>{ALL.none}</p>
      )}
      <Legend />
    </main>
  );
}
