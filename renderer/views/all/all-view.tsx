import { useMemo, useState } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import { collationCsv } from '../../../shared/collate/csv.ts';
import { outletOf } from '../../outlet.ts';
import { useSession } from '../../session-context.ts';
import { placedNotes } from '../../state/notes.ts';
import { useSelect } from '../../store.ts';
import { useAnalysis } from '../../use-analysis.ts';
import { ALL, VIEW_NAMES } from '../../words.ts';
import { StoryPanel } from '../story-panel.tsx';
import { Working } from '../working.tsx';
import styles from './all-view.module.css';
import { arranged, type Choice, EVERYTHING } from './arranged.ts';
import { Grid } from './grid.tsx';
import { notedCells, starredIn } from './noted.ts';
import { type Against, columnsOf, tableOf } from './table.ts';
import { Legend, Toolbar } from './toolbar.tsx';

/** All versions at once: what each of them has at each passage. */
export function AllView() {
  const analysis = useAnalysis();
  return analysis ? <Table analysis={analysis} /> : <Working />;
}

function Table({ analysis }: { analysis: Analysis }) {
  const { collation, base } = analysis;
  const session = useSession();
  const notes = useSelect(placedNotes);
  const rows = useMemo(() => tableOf(analysis), [analysis]);
  const columns = useMemo(() => columnsOf(analysis), [analysis]);
  const noted = useMemo(() => notedCells(collation, rows, columns, notes), [collation, rows, columns, notes]);
  const starred = useMemo(() => starredIn(noted), [noted]);
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const visible = useMemo(() => arranged(rows, choice, starred), [rows, choice, starred]);
  const [passage, setPassage] = useState(-1);
  const [chosen, setAgainst] = useState<Against>();
  const against = chosen ?? (base.fits ? 'base' : 'majority');
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.all}</h1>
      <Toolbar
        analysis={analysis}
        columns={columns}
        choice={choice}
        onChoice={setChoice}
        stars={starred.size}
        against={against}
        onAgainst={setAgainst}
        onSave={() => session.save('csv', collationCsv(analysis, collation.versions.map(outletOf)))}
      />
      {visible.length > 0 ? (
        <Grid
          key={JSON.stringify(choice)}
          analysis={analysis}
          rows={visible}
          of={rows.length}
          columns={columns}
          against={against}
          noted={noted}
          onPassage={setPassage}
        />
      ) : (
        <p className={styles.none}>{ALL.none}</p>
      )}
      <StoryPanel analysis={analysis} passage={passage} />
      <Legend />
    </main>
  );
}
