import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Version } from '../../../shared/article.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import { useCommand } from '../../commands.ts';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { FIND } from '../../words.ts';
import styles from './find-bar.module.css';
import type { Find } from './use-find.ts';

/** Finds words in every version of the story, and goes from one to the next in the two that are shown. */
export function FindBar({ find, versions }: { find: Find; versions: readonly Version[] }) {
  const { query, answer, hits, at, change, step, close } = find;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useCommand((command) => command === 'find' && input.current?.select());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    // Not left to the form: it submits nothing while its button is off, and a search may be on its way.
    if (event.key !== 'Enter' || event.target !== input.current) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    <search>
      <form className={styles.bar} onKeyDown={onKeyDown}>
        <input
          ref={input}
          type="text"
          aria-label={FIND.label}
          placeholder={FIND.label}
          value={query.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        {OPTIONS.map((option) => (
          <button
            key={option}
            type="button"
            className={styles.option}
            aria-pressed={query[option]}
            title={FIND[option]}
            onClick={() => change({ [option]: !query[option] })}
          >
            <span aria-hidden="true">{FIND.signs[option]}</span>
            <span className="visually-hidden">{FIND[option]}</span>
          </button>
        ))}
        <span role="status" className={styles.count}>
          {answer?.type === 'found' && FIND.count(at + 1, hits.length)}
          {answer?.type === 'wrong' && FIND.wrong}
          {answer?.type === 'slow' && FIND.slow}
        </span>
        <button
          type="button"
          aria-label={FIND.previous}
          title={FIND.previous}
          disabled={!hits.length}
          onClick={() => step(-1)}
        >
          ◂
        </button>
        <button
          type="button"
          aria-label={FIND.next}
          title={FIND.next}
          disabled={!hits.length}
          onClick={() => step(1)}
        >
          ▸
        </button>
        {answer?.type === 'found' && (
          <Counts versions={versions} counts={answer.matches.map(({ length }) => length)} />
        )}
        <button
          type="button"
          className={styles.close}
          aria-label={FIND.close}
          title={FIND.close}
          onClick={close}
        >
          ×
        </button>
      </form>
    </search>
  );
}

const OPTIONS = ['matchCase', 'wholeWord', 'pattern'] as const;

/** How often each version has it; a version that is not shown comes up by a click. */
function Counts({ versions, counts }: { versions: readonly Version[]; counts: readonly number[] }) {
  const dispatch = useDispatch();
  return (
    <ul className={styles.counts} aria-label={FIND.counts}>
      {versions.map((version, index) => (
        <li key={version.id}>
          <button
            type="button"
            title={outletOf(version)}
            data-none={counts[index] === 0 || undefined}
            onClick={() => dispatch({ type: 'other', id: version.id })}
          >
            <i>{siglum(index)}</i> {counts[index]}
            <span className="visually-hidden"> {FIND.inVersion(outletOf(version), counts[index] ?? 0)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
