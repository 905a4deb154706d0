import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import { type Placing, placingsOf } from '../../shared/project/corrections.ts';
import { merged, placed } from '../../shared/project/placing.ts';
import type { Correction } from '../../shared/project/project.ts';
import type { Story } from '../../shared/story/stories.ts';
import { outletOf } from '../outlet.ts';
import { byId } from '../state/by-id.ts';
import { FEW_STORIES } from '../state/story-search.ts';
import { storyOf } from '../state/wanted.ts';
import { useDispatch, useSelect } from '../store.ts';
import { DONE, PLACING } from '../words.ts';
import styles from './about-version.module.css';
import { ContextMenu, type MenuEntry } from './context-menu.tsx';
import { StoryPicker } from './story-picker.tsx';

/** What a menu in the sidebar speaks of: a version of the story that is read, or a story. */
type Subject = { readonly version: string } | { readonly story: Story };

/** What the reader has said of where versions belong, as far as it speaks of articles that are there. */
export function usePlacings(): readonly Placing[] {
  const corrections = useSelect((state) => state.project.present.corrections);
  const versions = useSelect((state) => state.found.versions);
  return useMemo(() => placingsOf(corrections, versions), [corrections, versions]);
}

/** Of these versions, what was said when they were moved, not when another was moved away from them. */
export const placingsAmong = (placings: readonly Placing[], versions: readonly string[]): Placing[] =>
  placings.filter(({ articles }) => versions.includes(articles[0]));

/**
 * Moves versions between stories, by menu (⋮, the other mouse button, Shift+F10) and by drag of a version onto a story;
 * takes such a correction back.
 */
export function useStoryMenu() {
  const stories = useSelect((state) => state.library.stories);
  const current = useSelect(storyOf);
  const versions = useSelect((state) => state.library.versions);
  const dispatch = useDispatch();
  const placings = usePlacings();
  const [open, setOpen] = useState<{ readonly of: Subject; readonly at: { x: number; y: number } }>();
  const [picking, setPicking] = useState<Subject>();
  const correct = (corrections: readonly Correction[], said: string) => {
    if (corrections.length === 0) return;
    dispatch({ type: 'correct', corrections });
    dispatch({ type: 'announce', text: said });
  };
  const move = (version: string, to: Story | undefined) => {
    if (to?.versions.includes(version)) return;
    correct(placed(version, current?.versions ?? [], to?.versions ?? []), PLACING.moved(to?.title));
  };
  const takeBack = (versions: readonly string[]) => {
    const corrections = placingsAmong(placings, versions).map(({ correction }) => correction);
    dispatch({ type: 'withdraw', corrections });
    dispatch({ type: 'announce', text: DONE.takenBack });
  };
  const wayBack = (of: Subject): MenuEntry[] => {
    const versions = 'story' in of ? of.story.versions : [of.version];
    if (placingsAmong(placings, versions).length === 0) return [];
    return [{ id: 'take-back', label: PLACING.takeBackHere, choose: () => takeBack(versions) }];
  };
  const nameOf = (id: string): string => {
    const version = byId(versions).get(id);
    return version ? outletOf(version) : '';
  };
  const entriesOf = (of: Subject): MenuEntry[][] => [wayBack(of), ...placesFor(of)];
  const merge = (story: Story, other: Story) =>
    correct(merged(story.versions, other.versions), PLACING.merged(other.title));
  const choose = (of: Subject, other: Story) =>
    'story' in of ? merge(of.story, other) : move(of.version, other);
  const placesFor = (of: Subject): MenuEntry[][] => [
    othersFor(of),
    !('story' in of) && (current?.versions.length ?? 0) > 1
      ? [{ id: 'own', label: PLACING.own, choose: () => move(of.version, undefined) }]
      : [],
  ];
  const othersFor = (of: Subject): MenuEntry[] => {
    const [one, another] =
      'story' in of ? [PLACING.merge, PLACING.mergeWithAnother] : [PLACING.moveTo, PLACING.moveToAnother];
    if (stories.length - 1 > FEW_STORIES)
      return [{ id: 'another', label: another, choose: () => setPicking(of) }];
    const own = 'story' in of ? of.story.id : current?.id;
    return stories
      .filter(({ id }) => id !== own)
      .map((other) => ({ id: other.id, label: one(other.title), choose: () => choose(of, other) }));
  };
  /** Whether there is a place to go to: asked for each of a thousand stories, so without making their menus. */
  const hasPlaces = (of: Subject): boolean =>
    stories.length > 1 || (!('story' in of) && (current?.versions.length ?? 0) > 1);
  const openAt = (of: Subject, button: HTMLElement) => {
    const { left, bottom } = button.getBoundingClientRect();
    setOpen({ of, at: { x: left, y: bottom } });
  };
  const opening = (of: Subject) => ({
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      setOpen({ of, at: { x: event.clientX, y: event.clientY } });
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      openAt(of, event.currentTarget);
    },
  });
  /** The button that shows that there is a menu. */
  const button = (of: Subject, name: string, tabIndex: 0 | -1 = 0): ReactNode =>
    hasPlaces(of) && (
      <button
        type="button"
        className={styles.open}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={PLACING.actions(name)}
        title={PLACING.actions(name)}
        onClick={({ currentTarget }) => openAt(of, currentTarget)}
      >
        <span aria-hidden="true">⋮</span>
      </button>
    );
  const entries = open && entriesOf(open.of);
  const story = picking && ('story' in picking ? picking.story : current);
  const menu: ReactNode = (
    <>
      {open && entries?.some((group) => group.length > 0) && (
        <ContextMenu label={PLACING.menu} at={open.at} groups={entries} onClose={() => setOpen(undefined)} />
      )}
      {picking && story && (
        <StoryPicker
          title={
            'story' in picking ? PLACING.mergeWhich(story.title) : PLACING.moveWhere(nameOf(picking.version))
          }
          story={story}
          onChoose={(other) => choose(picking, other)}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  );
  return { menu, opening, button, move, takeBack };
}
