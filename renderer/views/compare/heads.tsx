import type { ReactNode } from 'react';
import type { Version } from '../../../shared/article.ts';
import { siglum } from '../../../shared/report/siglum.ts';
import { outletOf } from '../../outlet.ts';
import { pairKey } from '../../state/pair.ts';
import { wordsIn } from '../../state/wanted.ts';
import { useDispatch, useSelect } from '../../store.ts';
import { baseNote, HEADS, noDate, noOutlet, onlyHere, shareNote, words } from '../../words.ts';
import styles from './heads.module.css';
import marks from './text.module.css';

interface Props {
  readonly versions: readonly Version[];
  readonly base: Version;
  readonly other: Version;
}

/** Over the two columns: which versions they are, to choose and to swap. */
export function Heads({ versions, base, other }: Props) {
  const ofBase = useSelect((state) => wordsIn(state, base.id));
  const ofOther = useSelect((state) => wordsIn(state, other.id));
  const dispatch = useDispatch();
  const name = `${siglum(versions.indexOf(base))}’s`;
  const share = useSelect((state) => state.shares.get(pairKey(base.id, other.id)));
  return (
    <div className={styles.heads}>
      <Head
        label={HEADS.base}
        versions={versions}
        version={base}
        notes={[baseNote, ...facts(base, ofBase)]}
        sample={<mark className={marks.base}>{onlyHere(siglum(versions.indexOf(base)))}</mark>}
        onChoose={(id) => dispatch({ type: 'base', id })}
      />
      <button
        type="button"
        className={styles.swap}
        title={HEADS.swap}
        aria-label={HEADS.swap}
        onClick={() => dispatch({ type: 'swap' })}
      >
        ⇄
      </button>
      <Head
        label={HEADS.other}
        versions={versions}
        version={other}
        notes={[...facts(other, ofOther), ...(share === undefined ? [] : [shareNote(share, name)])]}
        sample={<mark className={marks.other}>{onlyHere(siglum(versions.indexOf(other)))}</mark>}
        onChoose={(id) => dispatch({ type: 'other', id })}
      />
    </div>
  );
}

const facts = ({ inferred, metadata }: Version, counted: number | undefined): string[] =>
  inferred
    ? [noOutlet]
    : [metadata.date?.value ?? noDate, ...(counted === undefined ? [] : [words(counted)])];

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
