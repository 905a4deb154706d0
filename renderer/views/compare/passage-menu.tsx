import type { Command } from '../../../shared/contract.ts';
import type { Correction } from '../../../shared/project/project.ts';
import { useRun } from '../../commands.ts';
import { ContextMenu, type MenuEntry } from '../../components/context-menu.tsx';
import { PASSAGE, SETTLED } from '../../words.ts';
import type { Act } from './acts.ts';
import type { Line } from './layout.ts';

interface Props {
  readonly line: Line;
  readonly acts: ReadonlyMap<Act, Correction>;
  readonly at: { readonly x: number; readonly y: number };
  readonly onTakeBack: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** What can be done with the passage that is selected: the commands of the window's menu that make sense for it. */
export function PassageMenu({ line, acts, at, onTakeBack, onClose }: Props) {
  const run = useRun();
  const entry = (id: Command & keyof typeof PASSAGE.keys, label: string): MenuEntry => ({
    id,
    label,
    keys: PASSAGE.keys[id],
    choose: () => run(id),
  });
  const acting = (...some: Act[]) =>
    some
      .filter((act) => acts.has(act))
      .map((act) => entry(act === 'mark-in-place' ? 'mark-moved' : act, PASSAGE.acts[act]));
  const groups = [
    [entry('link-with', PASSAGE.linkWith), ...acting('unlink')],
    acting('take-out', 'add-before', 'add-after'),
    acting('mark-moved', 'mark-in-place'),
    line.corrections.map(({ says, correction }, index) => ({
      id: `take-back ${index}`,
      label: PASSAGE.takeBack(SETTLED.says[says]('…')),
      choose: () => onTakeBack(correction),
    })),
    [entry('note', PASSAGE.note), entry('star', PASSAGE.star)],
    [
      entry('copy-with-source', PASSAGE.copy),
      ...(line.kind === 'moved' ? [entry('other-place', PASSAGE.otherPlace)] : []),
    ],
  ];
  return <ContextMenu label={PASSAGE.menu} at={at} groups={groups} onClose={onClose} />;
}
