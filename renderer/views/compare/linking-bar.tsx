import type { Comparison } from '../../../shared/comparison.ts';
import { Button } from '../../components/button.tsx';
import { outletOf } from '../../outlet.ts';
import { CANCEL, LINKING } from '../../words.ts';
import type { Sentences } from './acts.ts';
import styles from './linking-bar.module.css';
import { otherSide, versionOf, wordsOf } from './passage.ts';

interface Props {
  readonly comparison: Comparison;
  readonly from: Sentences;
  readonly onCancel: () => void;
}

/** Over the texts while a passage is being linked: what is asked of the reader, and the way out. */
export const LinkingBar = ({ comparison, from, onCancel }: Props) => (
  <section className={styles.bar} aria-label={LINKING.name}>
    <p>
      {LINKING.ask(outletOf(versionOf(comparison, otherSide(from.side))))}{' '}
      <q dir="auto">{wordsOf(comparison, from.side, from.indexes)}</q> <small>{LINKING.how}</small>
    </p>
    <Button onClick={onCancel}>{CANCEL}</Button>
  </section>
);
