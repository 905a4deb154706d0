import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Story } from '../../shared/story/stories.ts';
import { likeliestFirst } from '../state/story-search.ts';
import { useSelect } from '../store.ts';
import { Dialog } from './dialog.tsx';
import { StoryButton } from './story-button.tsx';
import { StoryFinder } from './story-finder.tsx';
import styles from './story-picker.module.css';

/** Beyond these nobody reads on: they type. */
const MOST = 50;

interface Props {
  /** What the story is chosen for. */
  readonly title: string;
  /** The others are offered, those first that are likest it by their titles. */
  readonly story: Story;
  readonly onChoose: (other: Story) => void;
  readonly onClose: () => void;
}

/** A dialog to choose another story, of however many. */
export function StoryPicker({ title, story, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stories = useSelect((state) => state.library.stories);
  const others = useMemo(
    () =>
      likeliestFirst(
        stories.filter(({ id }) => id !== story.id),
        story,
      ),
    [stories, story],
  );
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <Dialog ref={dialog} title={title} onClose={onClose}>
      <div className={styles.picker}>
        <StoryFinder
          stories={others}
          most={MOST}
          focused
          row={(other, tabIndex, by) => (
            <StoryButton
              story={other}
              by={by}
              tabIndex={tabIndex}
              onClick={() => {
                dialog.current?.close();
                onChoose(other);
              }}
            />
          )}
        />
      </div>
    </Dialog>
  );
}
