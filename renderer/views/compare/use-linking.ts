import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Correction } from '../../../shared/project/project.ts';
import type { SentenceAt } from '../../state/compare.ts';
import { useDispatch } from '../../store.ts';
import { DONE, LINKING } from '../../words.ts';
import { joining, linking, nearestAcross, type Sentences } from './acts.ts';
import { sentenceAtPoint } from './at-point.ts';
import type { Layout } from './layout.ts';
import { neighbour, otherSide, sentencesOf, wordsOf } from './passage.ts';
import { type Compared, sideAt } from './use-compare.ts';

/** "Link with …": from its beginning to the choice of the other passage, by arrows and Enter, click, or drag. */
export function useLinking(
  { comparison, layout, selection }: Compared,
  correct: (corrections: readonly Correction[], said: string) => void,
) {
  const dispatch = useDispatch();
  const [from, setFrom] = useState<Sentences>();
  const go = (to: SentenceAt | undefined) => {
    if (!to) return;
    const row = lineOf(comparison, layout, to);
    dispatch({ type: 'at', stop: '', row, from: sideAt(layout, row), sentence: to });
    dispatch({ type: 'announce', text: wordsOf(comparison, to.side, [to.index]) });
  };
  const end = () => {
    const first = from?.indexes[0];
    setFrom(undefined);
    if (from && first !== undefined) go({ side: from.side, index: first });
  };
  const link = (start: Sentences, to: SentenceAt) => {
    if (to.side !== otherSide(start.side)) return;
    setFrom(undefined);
    correct([linking(comparison, start, { side: to.side, indexes: [to.index] })], DONE.linked);
  };
  return {
    from,
    begin: (start: Sentences) => {
      setFrom(start);
      go(nearestAcross(comparison, start));
      dispatch({ type: 'announce', text: LINKING.how });
    },
    cancel: end,
    /** What is done by dragging: a link with the other side's, or a place in the link of one of their own side's. */
    drop: (start: Sentences, to: SentenceAt) => {
      const join = joining(comparison, start, to);
      if (join) correct([join], DONE.joined);
      else link(start, to);
    },
    /** Whether the event was the linking's own. */
    onKeyDown: (event: KeyboardEvent): boolean => {
      const to = selection.sentence;
      if (!from || event.ctrlKey || event.metaKey || event.altKey) return false;
      const by = STEPS[event.key];
      if (by !== undefined) go(to ? neighbour(comparison, to, by) : nearestAcross(comparison, from));
      else if (event.key === 'Enter' && to) link(from, to);
      else if (event.key === 'Escape') end();
      else return false;
      event.preventDefault();
      return true;
    },
    onClick: (event: MouseEvent): boolean => {
      const to = from && sentenceAtPoint(comparison, event);
      if (from && to) link(from, to);
      return from !== undefined;
    },
  };
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The line in which a sentence stands with its own words; -1 for one that is in none. */
const lineOf = (comparison: Compared['comparison'], { lines }: Layout, { side, index }: SentenceAt): number =>
  lines.findIndex(
    (line) => line[side].end > line[side].start && sentencesOf(comparison, line, side).includes(index),
  );
