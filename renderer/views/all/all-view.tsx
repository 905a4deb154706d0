import { useCallback, useMemo } from 'react';
import type { Analysis } from '../../../shared/analysis.ts';
import { collationCsv } from '../../../shared/collate/csv.ts';
import { outletOf } from '../../outlet.ts';
import { useSession } from '../../session-context.ts';
import { AT_FIRST, type Look, lookFrom } from '../../state/look.ts';
import { placedNotes } from '../../state/notes.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { useAnalysis } from '../../use-analysis.ts';
import { ALL, VIEW_NAMES } from '../../words.ts';
import { StoryPanel } from '../story-panel.tsx';
import { Working } from '../working.tsx';
import styles from './all-view.module.css';
import { arranged } from './arranged.ts';
import { Grid } from './grid.tsx';
import { notedCells, starredIn } from './noted.ts';
import { columnsOf, tableOf } from './table.ts';
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
  const { look, change, toggle } = useLook(collation.versions[base.version]?.id ?? '');
  const { choice } = look;
  const visible = useMemo(() => arranged(rows, choice, starred), [rows, choice, starred]);
  const against = look.against ?? (base.fits ? 'base' : 'majority');
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.all}</h1>
      <Toolbar
        analysis={analysis}
        columns={columns}
        choice={choice}
        onChoice={(next) =>
          change({ ...AT_FIRST, base: look.base, against: look.against, passage: look.passage, choice: next })
        }
        stars={starred.size}
        against={against}
        onAgainst={(next) => change({ against: next })}
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
          look={look}
          onLook={change}
          onToggle={toggle}
        />
      ) : (
        <p className={styles.none}>{ALL.none}</p>
      )}
      <StoryPanel analysis={analysis} passage={look.passage} />
      <Legend />
    </main>
  );
}

/** How the story's table looks from this base, and how to change that; it stays when the reader goes to another view. */
function useLook(base: string) {
  const story = useSelect(({ selection }) => selection.story);
  const kept = useSelect(({ looks }) => looks.get(story));
  const dispatch = useDispatch();
  const look = useMemo(() => lookFrom(kept, base), [kept, base]);
  const change = useCallback(
    (some: Partial<Look>) => dispatch({ type: 'look', story, base, look: some }),
    [dispatch, story, base],
  );
  const toggle = useCallback(
    (passage: number) => dispatch({ type: 'open-row', story, base, passage }),
    [dispatch, story, base],
  );
  return { look, change, toggle };
}
