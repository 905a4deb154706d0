import type { ReactNode } from 'react';
import type { Version } from '../../../shared/article.ts';
import type { Comparison } from '../../../shared/comparison.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import { outletOf } from '../../outlet.ts';
import { useDispatch } from '../../store.ts';
import { baseNote, noDate, onlyHere, shareNote, words } from '../../words.ts';
import styles from './heads.module.css';
import { shareInCommon, wordCount } from './shares.ts';
import marks from './text.module.css';

interface Props {
  readonly versions: readonly Version[];
  readonly base: Version;
  readonly other: Version;
  readonly comparison: Comparison | undefined;
}

/** Over the two columns: which versions they are, to choose and to swap. */
export function Heads({ versions, base, other, comparison }: Props) {
  const dispatch = useDispatch();
  const name = `${siglum(versions.indexOf(base))}’s`;
  const share = comparison ? [shareNote(shareInCommon(comparison), name)] : [];
  return (
    <div className={styles.heads}>
      <Head
        label="Base version"
        versions={versions}
        version={base}
        notes={[baseNote, ...facts(base)]}
        sample={<mark className={marks.base}>{onlyHere(siglum(versions.indexOf(base)))}</mark>}
        onChoose={(id) => dispatch({ type: 'base', id })}
      />
      <button
        type="button"
        className={styles.swap}
        title="Swap the two versions"
        aria-label="Swap the two versions"
        onClick={() => dispatch({ type: 'swap' })}
      >
        ⇄
      </button>
      <Head
        label="Other version"
        versions={versions}
        version={other}
        notes={[...facts(other), ...share]}
        sample={<mark className={marks.other}>{onlyHere(siglum(versions.indexOf(other)))}</mark>}
        onChoose={(id) => dispatch({ type: 'other', id })}
      />
    </div>
  );
}

const facts = (version: Version): string[] => [
  version.metadata.date?.value ?? noDate,
  words(wordCount(version)),
];

interface HeadProps {
  readonly label: string;
  readonly versions: readonly Version[];
  readonly version: Version;
  readonly notes: readonly string[];
  /** How the words that only this side has are marked: the legend. */
  readonly sample: ReactNode;
  readonly onChoose: (id: string) => void;
}

const Head = ({ label, versions, version, notes, sample, onChoose }: HeadProps) => (
  <div className={styles.head}>
    <select
      aria-label={label}
      className={styles.pick}
      value={version.id}
      onChange={(event) => onChoose(event.target.value)}
    >
      {versions.map((one, index) => (
        <option key={one.id} value={one.id}>
          {`${siglum(index)} · ${outletOf(one)}`}
        </option>
      ))}
    </select>
    <p className={styles.notes} title={notes.join(' · ')}>
      {notes.join(' · ')}
    </p>
    <small className={styles.sample}>{sample}</small>
  </div>
);
