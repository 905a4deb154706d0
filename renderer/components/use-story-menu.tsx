import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { merged, placed } from '../../shared/project/placing.ts';
import type { Correction } from '../../shared/project/project.ts';
import type { Story } from '../../shared/story/stories.ts';
import { storyOf } from '../state/wanted.ts';
import { useDispatch, useSelect } from '../store.ts';
import { PLACING } from '../words.ts';
import { ContextMenu, type MenuEntry } from './context-menu.tsx';

/** What a menu in the sidebar speaks of: a version of the story that is read, or a story. */
type Subject = { readonly version: string } | { readonly story: Story };

/** Moves versions between stories, by menu (the other mouse button, Shift+F10) and by drag of a version onto a story. */
export function useStoryMenu() {
  const stories = useSelect((state) => state.library.stories);
  const current = useSelect(storyOf);
  const dispatch = useDispatch();
  const [open, setOpen] = useState<{ readonly of: Subject; readonly at: { x: number; y: number } }>();
  const correct = (corrections: readonly Correction[], said: string) => {
    if (corrections.length === 0) return;
    dispatch({ type: 'correct', corrections });
    dispatch({ type: 'announce', text: said });
  };
  const move = (version: string, to: Story | undefined) => {
    if (to?.versions.includes(version)) return;
    correct(placed(version, current?.versions ?? [], to?.versions ?? []), PLACING.moved(to?.title));
  };
  const entriesOf = (of: Subject): MenuEntry[][] =>
    'story' in of
      ? [
          stories
            .filter(({ id }) => id !== of.story.id)
            .map((other) => ({
              id: other.id,
              label: PLACING.merge(other.title),
              choose: () => correct(merged(of.story.versions, other.versions), PLACING.merged(other.title)),
            })),
        ]
      : [
          stories
            .filter(({ id }) => id !== current?.id)
            .map((other) => ({
              id: other.id,
              label: PLACING.moveTo(other.title),
              choose: () => move(of.version, other),
            })),
          (current?.versions.length ?? 0) > 1
            ? [{ id: 'own', label: PLACING.own, choose: () => move(of.version, undefined) }]
            : [],
        ];
  const opening = (of: Subject) => ({
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      setOpen({ of, at: { x: event.clientX, y: event.clientY } });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      setOpen({ of, at: { x: left, y: bottom } });
    },
  });
  const entries = open && entriesOf(open.of);
  const menu: ReactNode = open && entries?.some((group) => group.length > 0) && (
    <ContextMenu label={PLACING.menu} at={open.at} groups={entries} onClose={() => setOpen(undefined)} />
  );
  return { menu, opening, move };
}
