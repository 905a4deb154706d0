import { useCallback } from 'react';
import type { Command } from '../../../shared/contract.ts';
import type { Correction } from '../../../shared/project/project.ts';
import { useCommand } from '../../commands.ts';
import { useDispatch } from '../../store.ts';
import { DONE, PASSAGE } from '../../words.ts';
import { type Act, actsAt, meantAt } from './acts.ts';
import type { Compared } from './use-compare.ts';
import { useLinking } from './use-linking.ts';

/** What the reader puts right in the two texts, by the window's menu, the passage's own, keys and drag. */
export function useActs(compared: Compared) {
  const { comparison, layout, selection } = compared;
  const dispatch = useDispatch();
  const line = layout.lines[selection.row];
  const announce = (text: string) => dispatch({ type: 'announce', text });
  const correct = (corrections: readonly Correction[], said: string) => {
    dispatch({ type: 'correct', corrections });
    announce(said);
  };
  const takeBack = useCallback(
    (correction: Correction) => {
      dispatch({ type: 'withdraw', corrections: [correction] });
      dispatch({ type: 'announce', text: DONE.takenBack });
    },
    [dispatch],
  );
  const linking = useLinking(compared, correct);
  const acts = line ? actsAt(comparison, line, selection.sentence) : NOTHING;
  useCommand((command) => {
    if (!line || line.kind === 'aside' || linking.from) return;
    if (command === 'link-with') linking.begin(meantAt(comparison, line, selection.sentence));
    const last = line.corrections.at(-1)?.correction;
    if (command === 'take-back' && last) takeBack(last);
    else if (command === 'take-back') announce(PASSAGE.nothingToTakeBack);
    const act = actOf(command, acts);
    const correction = act && acts.get(act);
    if (correction) correct([correction], DONE[act]);
    else if (act) announce(PASSAGE.cannot[act]);
  });
  return { line, acts, linking, takeBack };
}

const NOTHING: ReadonlyMap<Act, Correction> = new Map();

/** One command marks as moved and as not moved, whichever the passage is not. */
function actOf(command: Command, acts: ReadonlyMap<Act, Correction>): Act | undefined {
  if (command === 'mark-moved' && acts.has('mark-in-place')) return 'mark-in-place';
  return ACTS.find((act) => act === command);
}

const ACTS = ['unlink', 'mark-moved', 'take-out', 'add-before', 'add-after'] as const;
