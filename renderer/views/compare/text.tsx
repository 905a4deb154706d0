import { memo, type ReactNode } from 'react';
import type { Range, Role, Version } from '../../../shared/article.ts';
import { MOVED_WITHIN } from '../../words.ts';
import { type Mark, paragraphs, runs } from './paragraphs.ts';
import styles from './text.module.css';

interface Props {
  readonly version: Version;
  readonly range: Range;
  readonly marks: readonly Mark[];
  /** Whose words the marks are: decides tint and underline. */
  readonly side: 'base' | 'other';
  /** Id of the mark that the reader is at. */
  readonly current?: string;
  /** Ids of marks that have no tint: passages as a whole, which the margin rule shows. */
  readonly plain?: ReadonlySet<string>;
  /** Numbers of the version's paragraphs, to stand in the margin where one begins. */
  readonly numbers?: readonly number[];
  /** Set behind the last word. */
  readonly tail?: ReactNode;
}

/** A stretch of a version as reading text: its paragraphs, with marks. */
export const ReadingText = memo(function ReadingText(props: Props) {
  const { version, range, numbers, tail } = props;
  return paragraphs(version, range).map((paragraph, index, all) => (
    <p key={paragraph.start} dir="auto" className={classOf(paragraph.role)}>
      {paragraph.begins && numbers?.[paragraph.block] ? (
        <span className={styles.number} aria-hidden="true" data-number={numbers[paragraph.block]} />
      ) : null}
      <Runs {...props} range={paragraph} />
      {index === all.length - 1 && tail}
    </p>
  ));
});

/** A stretch of one paragraph, without an element of its own. */
export function Runs({ version, range, marks, side, current, plain }: Omit<Props, 'numbers' | 'tail'>) {
  return runs(version.text, range, marks).map((run, index) => {
    const key = `${index} ${run.mark ?? ''}`;
    if (run.mark === undefined)
      return (
        <span key={key} data-at={run.at}>
          {run.text}
        </span>
      );
    const names = [
      plain?.has(run.mark) ? styles.plain : run.moved ? styles.moved : styles[side],
      run.mark === current && styles.current,
      run.text === '' && styles.caret,
    ];
    return (
      <mark
        key={key}
        data-at={run.at}
        data-stop={run.mark}
        data-current={run.mark === current || undefined}
        className={names.filter(Boolean).join(' ')}
        title={run.moved ? MOVED_WITHIN : undefined}
      >
        {run.text}
      </mark>
    );
  });
}

const classOf = (role: Role): string | undefined =>
  role === 'headline' || role === 'standfirst' || role === 'heading' ? styles[role] : undefined;
