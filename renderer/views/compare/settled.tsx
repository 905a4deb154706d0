import type { Comparison, PairCorrection } from '../../../shared/comparison.ts';
import type { Correction } from '../../../shared/project/project.ts';
import { SETTLED } from '../../words.ts';
import { otherSide, type SideName, wordsOf } from './passage.ts';
import styles from './settled.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly corrections: readonly PairCorrection[];
  /** In whose column it stands. */
  readonly side: SideName;
  readonly onTakeBack: (correction: Correction) => void;
}

/** Under a passage: what the reader has settled about it, each with the way back. */
export const Settled = ({ comparison, corrections, side, onTakeBack }: Props) =>
  corrections.map((one) => (
    <p key={`${one.says} ${one.a} ${one.b}`} className={styles.settled} data-settled>
      <span aria-hidden="true">✎ </span>
      <span>
        {SETTLED.by} {SETTLED.says[one.says](wordsOf(comparison, otherSide(side), one[otherSide(side)]))}
      </span>
      <button type="button" onClick={() => onTakeBack(one.correction)}>
        {SETTLED.takeBack}
      </button>
    </p>
  ));
