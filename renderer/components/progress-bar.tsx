import styles from './progress-bar.module.css';

interface Props {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known how much there is to do. */
  readonly all: number;
}

/** How far something is; moves by itself where that is not known. */
export const ProgressBar = ({ label, done, all }: Props) => (
  <progress className={styles.bar} aria-label={label} {...(all > 0 ? { value: done, max: all } : {})} />
);
