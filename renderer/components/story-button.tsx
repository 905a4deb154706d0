import type { ComponentProps, ReactNode } from 'react';
import type { Story } from '../../shared/story/stories.ts';
import styles from './story-list.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'title' | 'type'> {
  readonly story: Story;
  /** The name that it was found by, where that is not its title. */
  readonly by: string | undefined;
  /** Before the number of its versions. */
  readonly sign?: ReactNode;
}

/** A story in a list of them: its title, and how many versions it has. */
export const StoryButton = ({ story, by, sign, ...props }: Props) => (
  <button type="button" className={styles.story} title={`${story.title}\n${story.why}`} {...props}>
    <span className={styles.title} dir="auto">
      {story.title}
    </span>{' '}
    <small>
      {sign}
      {story.versions.length}
    </small>
    {by !== undefined && (
      <small className={styles.by} dir="auto">
        {by}
      </small>
    )}
  </button>
);
