import { siglum } from '../../shared/report/siglum.ts';
import styles from './siglum.module.css';

/** The sign by which a version is spoken of, as a small tile. */
export const Siglum = ({ index }: { index: number }) => (
  <span className={styles.siglum}>{siglum(index)}</span>
);
