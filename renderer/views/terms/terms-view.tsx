import { type FormEvent, useMemo, useState } from 'react';
import { ALIGNED_ROLES, type Version } from '../../../shared/article.ts';
import { suggestTerms } from '../../../shared/terms/suggest.ts';
import { countTerm, indexTerms, type TermCount, type TermIndex } from '../../../shared/terms/terms.ts';
import { Siglum } from '../../components/siglum.tsx';
import { outletOf } from '../../outlet.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { TERMS, VIEW_NAMES } from '../../words.ts';
import { useVersions } from '../compare/use-compare.ts';
import { Concordance } from './concordance.tsx';
import styles from './terms-view.module.css';

/** Suggested words: as many as one sees at a glance. */
const SUGGESTED = 12;

/** Words that the reader watches: how often each version uses them, and where. */
export function TermsView() {
  const versions = useVersions();
  const watched = useSelect((state) => state.project.present.terms);
  const dispatch = useDispatch();
  const indexes = useMemo(
    () => versions.map((version) => indexTerms(version, (role) => ALIGNED_ROLES.has(role))),
    [versions],
  );
  const counts = useMemo(() => watched.map((term) => countTerm(term, indexes)), [watched, indexes]);
  const [chosen, setChosen] = useState('');
  const open = counts.find(({ term }) => term === chosen) ?? counts[0];
  const add = (term: string) => {
    dispatch({ type: 'watch', term });
    setChosen(term);
  };
  return (
    <main className={styles.view}>
      <h1 className="visually-hidden">{VIEW_NAMES.terms}</h1>
      <div className={styles.top}>
        <NewTerm onAdd={add} />
        <Suggestions indexes={indexes} watched={watched} onAdd={add} />
      </div>
      {counts.length > 0 ? (
        <div className={styles.both}>
          <Counts
            versions={versions}
            counts={counts}
            open={open?.term}
            onOpen={setChosen}
            onRemove={(term) => dispatch({ type: 'unwatch', term })}
          />
          {open && <Concordance key={open.term} versions={versions} count={open} />}
        </div>
      ) : (
        <p className={styles.none}>{TERMS.none}</p>
      )}
    </main>
  );
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

interface SuggestionsProps {
  readonly indexes: readonly TermIndex[];
  readonly watched: readonly string[];
  readonly onAdd: (term: string) => void;
}

function Suggestions({ indexes, watched, onAdd }: SuggestionsProps) {
  const suggested = useMemo(
    () => suggestTerms(indexes, SUGGESTED + watched.length),
    [indexes, watched.length],
  );
  const fresh = suggested.filter(({ term }) => !watched.includes(term)).slice(0, SUGGESTED);
  if (fresh.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      <span title={TERMS.suggestedHow}>{TERMS.suggested}</span>
      {fresh.map(({ term, version }) => (
        <button key={term} type="button" onClick={() => onAdd(term)}>
          {term} <Siglum index={version} />
        </button>
      ))}
    </div>
  );
}

interface CountsProps {
  readonly versions: readonly Version[];
  readonly counts: readonly TermCount[];
  readonly open: string | undefined;
  readonly onOpen: (term: string) => void;
  readonly onRemove: (term: string) => void;
}

function Counts({ versions, counts, open, onOpen, onRemove }: CountsProps) {
  return (
    <div className={styles.counts}>
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
        <tbody>
          {counts.map(({ term, counts: uses, rates }) => (
            <tr key={term}>
              <th scope="row">
                <button type="button" aria-pressed={term === open} onClick={() => onOpen(term)}>
                  {term}
                </button>
              </th>
              {uses.map((n, column) => (
                <td
                  key={versions[column]?.id}
                  data-none={n === 0 || undefined}
                  title={TERMS.rate(n, rates[column] ?? 0)}
                >
                  {n === 0 ? <span className="visually-hidden">{TERMS.absent}</span> : n}
                </td>
              ))}
              <td>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={TERMS.remove(term)}
                  onClick={() => onRemove(term)}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{TERMS.tableHint}</p>
    </div>
  );
}
