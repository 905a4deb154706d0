import { useRun } from '../../commands.ts';
import { ContextMenu, type MenuEntry } from '../../components/context-menu.tsx';
import { PASSAGE } from '../../words.ts';
import type { Line } from './layout.ts';

interface Props {
  readonly line: Line;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** What can be done with the passage that is selected. Each entry is a command that the window's menu has too. */
export function PassageMenu({ line, at, onClose }: Props) {
  const run = useRun();
  const places: MenuEntry[] = [
    {
      id: 'copy-with-source',
      label: PASSAGE.copy,
      keys: PASSAGE.keys['copy-with-source'],
      choose: () => run('copy-with-source'),
    },
  ];
  if (line.kind === 'moved')
    places.push({
      id: 'other-place',
      label: PASSAGE.otherPlace,
      keys: PASSAGE.keys['other-place'],
      choose: () => run('other-place'),
    });
  const notes = (['note', 'star'] as const).map(
    (id): MenuEntry => ({ id, label: PASSAGE[id], keys: PASSAGE.keys[id], choose: () => run(id) }),
  );
  return <ContextMenu label={PASSAGE.menu} at={at} groups={[places, notes]} onClose={onClose} />;
}
