import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { ALIGNED_ROLES, type Version } from '../../../shared/article.ts';
import { formsOf } from '../../../shared/terms/forms.ts';
import { suggestTerms, watchWords } from '../../../shared/terms/suggest.ts';
import {
  countTerm,
  indexTerms,
  type TermCount,
  type TermIndex,
  type Use,
} from '../../../shared/terms/terms.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { useAnalysis } from '../../use-analysis.ts';
import { TERMS, VIEW_NAMES } from '../../words.ts';
import { passageOf } from '../collated-readings.ts';
import { useVersions } from '../compare/use-compare.ts';
import { StoryPanel } from '../story-panel.tsx';
import { Concordance } from './concordance.tsx';
import styles from './terms-view.module.css';

/** What the table has for each version: the number of uses, or that per 1,000 words. */
const FIGURES = ['counts', 'rates'] as const;
type Figures = (typeof FIGURES)[number];

/** Suggested words of each sort: as many as one sees at a glance. */
const SUGGESTED = 10;

/** Words that the reader watches, and that the story suggests: how often each version uses them, and where. */
export function TermsView() {
  const versions = useVersions();
  const kept = useSelect((state) => state.project.present.terms);
  const dispatch = useDispatch();
  const indexes = useMemo(
    () => versions.map((version) => indexTerms(version, (role) => ALIGNED_ROLES.has(role))),
    [versions],
  );
  const groups = useGroups(kept, indexes);
  const [figures, setFigures] = useState<Figures>('counts');
  const [chosen, setChosen] = useState('');
  const [use, setUse] = useState<Use>();
  const analysis = useAnalysis();
  const counts = groups.flatMap((group) => group.counts);
  const open = counts.find(({ term }) => term === chosen) ?? counts[0];
  const keep = (term: string) => {
    dispatch({ type: 'watch', term });
    setChosen(term);
  };
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.terms}</h1>
      <div className={styles.top}>
        <NewTerm onAdd={keep} />
      </div>
      {open ? (
        <div className={styles.both}>
          <Counts
            versions={versions}
            groups={groups}
            open={open.term}
            figures={figures}
            onFigures={setFigures}
            onOpen={setChosen}
            onKeep={keep}
            onRemove={(term) => dispatch({ type: 'unwatch', term })}
          />
          <Concordance key={open.term} versions={versions} count={open} at={use} onUse={setUse} />
        </div>
      ) : (
        <p className={styles.none}>{TERMS.none}</p>
      )}
      {use && analysis && (
        <StoryPanel analysis={analysis} passage={passageOf(analysis, use.version, use.sentence)} />
      )}
    </main>
  );
}

/** Terms that are listed together, with their counts. */
interface Group {
  readonly name: 'kept' | 'loaded' | 'suggested';
  readonly counts: readonly TermCount[];
}

/** What the reader keeps, then what the story suggests: labels that outlets choose between, and words used unevenly. */
function useGroups(kept: readonly string[], indexes: readonly TermIndex[]): Group[] {
  const suggested = useMemo(
    () => ({
      loaded: watchWords(indexes, SUGGESTED),
      suggested: suggestTerms(indexes, SUGGESTED).map(({ term }) => term),
    }),
    [indexes],
  );
  return useMemo(() => {
    const seen = new Set<string>();
    /** Those that no earlier group has, nor finds as a form of its own. */
    const fresh = (terms: readonly string[]) => {
      const own = terms.filter((term) => !seen.has(term.toLowerCase()));
      for (const form of own.flatMap((term) => formsOf(term.toLowerCase()))) seen.add(form);
      return [...new Set(own)];
    };
    const groups = {
      kept: fresh(kept),
      loaded: fresh(suggested.loaded),
      suggested: fresh(suggested.suggested),
    };
    return (['kept', 'loaded', 'suggested'] as const)
      .map((name) => ({ name, counts: groups[name].map((term) => countTerm(term, indexes)) }))
      .filter(({ counts }) => counts.length > 0);
  }, [kept, suggested, indexes]);
}

function NewTerm({ onAdd }: { onAdd: (term: string) => void }) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onAdd(text.trim());
    setText('');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor="term">{TERMS.watch}</label>
      <input
        id="term"
        value={text}
        placeholder={TERMS.example}
        maxLength={100}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" disabled={!text.trim()}>
        {TERMS.add}
      </button>
      <span className={styles.hint}>{TERMS.hint}</span>
    </form>
  );
}

interface CountsProps {
  readonly versions: readonly Version[];
  readonly groups: readonly Group[];
  readonly open: string;
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
  readonly onOpen: (term: string) => void;
  readonly onKeep: (term: string) => void;
  readonly onRemove: (term: string) => void;
}

function Counts(props: CountsProps) {
  const { versions, groups, open, figures, onFigures, onOpen, onKeep, onRemove } = props;
  return (
    <div className={styles.counts}>
      <fieldset className={styles.figures}>
        <legend className="visually-hidden">{TERMS.figures}</legend>
        {FIGURES.map((one) => (
          <button key={one} type="button" aria-pressed={one === figures} onClick={() => onFigures(one)}>
            {TERMS.inWords[one]}
          </button>
        ))}
      </fieldset>
      <table>
        <thead>
          <tr>
            <th scope="col">{TERMS.term}</th>
            {versions.map((version, column) => (
              <th key={version.id} scope="col" title={outletOf(version)}>
                <Siglum index={column} />
                <span className="visually-hidden">{outletOf(version)}</span>
              </th>
            ))}
            <td />
          </tr>
        </thead>
        {groups.map(({ name, counts }) => (
          <tbody key={name}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={versions.length + 2} title={TERMS.groupsHow[name]}>
                {TERMS.groups[name]}
              </th>
            </tr>
            {counts.map((count) => (
              <Row
                key={count.term}
                versions={versions}
                count={count}
                open={count.term === open}
                figures={figures}
                onOpen={() => onOpen(count.term)}
              >
                {name === 'kept' ? (
                  <button
                    type="button"
                    aria-label={TERMS.remove(count.term)}
                    onClick={() => onRemove(count.term)}
                  >
                    ×
                  </button>
                ) : (
                  <button
                    type="button"
                    aria-label={TERMS.keep(count.term)}
                    onClick={() => onKeep(count.term)}
                  >
                    +
                  </button>
                )}
              </Row>
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.hint}>{TERMS.tableHint}</p>
    </div>
  );
}

interface RowProps {
  readonly versions: readonly Version[];
  readonly count: TermCount;
  readonly open: boolean;
  readonly figures: Figures;
  readonly onOpen: () => void;
  /** What to do with the term. */
  readonly children: ReactNode;
}

const Row = ({ versions, count: { term, counts, rates }, open, figures, onOpen, children }: RowProps) => (
  <tr>
    <th scope="row">
      <button type="button" aria-pressed={open} onClick={onOpen}>
        {term}
      </button>
    </th>
    {counts.map((n, column) => (
      <td
        key={versions[column]?.id}
        data-none={n === 0 || undefined}
        title={TERMS.rate(n, rates[column] ?? 0)}
      >
        {n === 0 ? (
          <span className="visually-hidden">{TERMS.absent}</span>
        ) : figures === 'counts' ? (
          n
        ) : (
          (rates[column] ?? 0).toFixed(1)
        )}
      </td>
    ))}
    <td className={styles.act}>{children}</td>
  </tr>
);
