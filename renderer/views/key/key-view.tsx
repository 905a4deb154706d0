import { type ReactNode, useMemo, useState } from 'react';
import { type Analysis, ofOutlets } from '../../../shared/analysis.ts';
import type { Divergence, DivergenceKind } from '../../../shared/divergence/divergence.ts';
import type { PlacedNote } from '../../../shared/project/notes.ts';
import { useNoteKeys } from '../../components/note-target.ts';
import { placedNotes } from '../../state/notes.ts';
import { storyOf } from '../../state/wanted.ts';
import { useSelect } from '../../store.ts';
import { useStoryAnalysis } from '../../use-analysis.ts';
import { KEY, NOTE, VIEW_NAMES } from '../../words.ts';
import { Working } from '../working.tsx';
import { Card } from './card.tsx';
import styles from './key-view.module.css';
import { Summary } from './summary.tsx';

/** Findings before "show all": what a person reads through in one go. */
const FIRST = 10;

/** What a person should look at first: the divergences that tell most, each with every version's reading. */
export function KeyView() {
  const found = useStoryAnalysis();
  if (!found?.findings) return <Working />;
  const { analysis, findings } = found;
  const story = analysis.collation.versions.map(({ id }) => id).join();
  return <Findings key={story} analysis={analysis} divergences={findings.divergences} />;
}

interface Props {
  readonly analysis: Analysis;
  readonly divergences: readonly Divergence[];
}

function Findings({ analysis, divergences }: Props) {
  const title = useSelect((state) => storyOf(state)?.title ?? '');
  const [kind, setKind] = useState<DivergenceKind | 'any'>('any');
  const [all, setAll] = useState(false);
  const notes = useSelect(placedNotes);
  const starred = useMemo(() => divergences.filter((one) => isStarred(one, notes)), [divergences, notes]);
  const [onlyStarred, setOnlyStarred] = useState(false);
  const matching = useMemo(
    () => (onlyStarred ? starred : divergences).filter(({ kinds }) => kind === 'any' || kinds.includes(kind)),
    [divergences, kind, onlyStarred, starred],
  );
  useNoteKeys(noPlace);
  const shown = all ? matching : matching.slice(0, FIRST);
  return (
    <main className={styles.view}>
      <div className={styles.page}>
        <h1 className="visually-hidden">{VIEW_NAMES.key}</h1>
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
        <Summary analysis={analysis} />
        <KindFilter divergences={divergences} kind={kind} onKind={setKind}>
          {(starred.length > 0 || onlyStarred) && (
            <button type="button" aria-pressed={onlyStarred} onClick={() => setOnlyStarred(!onlyStarred)}>
              ★ {NOTE.starred} <small>{starred.length}</small>
            </button>
          )}
        </KindFilter>
        {divergences.length === 0 && <p className={styles.none}>{KEY.none}</p>}
        <ol className={styles.list}>
          {shown.map((divergence) => (
            <Card
              key={divergence.id}
              divergence={divergence}
              number={divergences.indexOf(divergence) + 1}
              analysis={ofOutlets(analysis)}
            />
          ))}
        </ol>
        {matching.length > shown.length && (
          <button type="button" className={styles.all} onClick={() => setAll(true)}>
            {KEY.showAll(matching.length)}
          </button>
        )}
      </div>
    </main>
  );
}

/** Whether a starred note is on words that the finding quotes. */
const isStarred = ({ readings }: Divergence, notes: readonly PlacedNote[]): boolean =>
  notes
    .filter(({ note }) => note.starred)
    .flatMap(({ places }) => places)
    .some(({ version, range }) =>
      readings
        .flatMap(({ quotations }) => quotations)
        .some((one) => one.version === version.id && one.start < range.end && one.end > range.start),
    );

/** Where the focus is on a card, that card knows its place; elsewhere there is none. */
const noPlace = () => (document.activeElement?.closest('[data-place]') ? undefined : []);

interface KindFilterProps {
  readonly divergences: readonly Divergence[];
  readonly kind: DivergenceKind | 'any';
  readonly onKind: (kind: DivergenceKind | 'any') => void;
  /** Another filter, beside. */
  readonly children: ReactNode;
}

function KindFilter({ divergences, kind, onKind, children }: KindFilterProps) {
  const kinds = [...new Set(divergences.flatMap((one) => one.kinds))];
  if (kinds.length < 2) return null;
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{KEY.filter}</legend>
      {(['any', ...kinds] as const).map((one) => (
        <button
          key={one}
          type="button"
          title={one === 'any' ? undefined : KEY.explained[one]}
          aria-pressed={one === kind}
          onClick={() => onKind(one)}
        >
          {one === 'any' ? KEY.any : KEY.kinds[one]}{' '}
          <small>
            {one === 'any'
              ? divergences.length
              : divergences.filter(({ kinds: own }) => own.includes(one)).length}
          </small>
        </button>
      ))}
      {children}
    </fieldset>
  );
}
