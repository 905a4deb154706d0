import { type DragEvent, useState } from 'react';
import type { SentenceAt } from '../../state/compare.ts';
import { joining, meantAt, type Sentences } from './acts.ts';
import { attribute, sentenceAtPoint, sideOf } from './at-point.ts';
import type { Item } from './items.ts';
import { sentencesOf, wordsOf } from './passage.ts';
import type { Compared } from './use-compare.ts';

/**
 * Drags a passage by its small button, or by text that is selected in it, onto a sentence of the other column, or onto a linked one
 * of its own.
 */
export function useDrag(
  { comparison, layout, selection }: Compared,
  items: readonly Item[],
  drop: (from: Sentences, to: SentenceAt) => void,
) {
  const [dragged, setDragged] = useState<Sentences>();
  const [over, setOver] = useState<SentenceAt>();
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  /** The sentence that the reader is at, if it is of this row and side; else all of the side's. */
  const passageOf = (target: EventTarget): Sentences | undefined => {
    const item = items[Number(attribute(target, 'data-index') ?? -1)];
    const line = item?.type === 'line' ? layout.lines[item.line] : undefined;
    const side = sideOf(target);
    if (!line || !side || item?.type !== 'line') return undefined;
    const { sentence, row } = selection;
    if (row === item.line && sentence?.side === side) return meantAt(comparison, line, sentence);
    return { side, indexes: sentencesOf(comparison, line, side) };
  };
  return {
    over,
    onDragStart: (event: DragEvent) => {
      const { target } = event;
      const element = target instanceof Text ? target.parentElement : target;
      const selected = target instanceof Text ? sentenceAtPoint(comparison, event) : undefined;
      const passage = selected
        ? { side: selected.side, indexes: [selected.index] }
        : element && passageOf(element);
      if (!passage) return;
      setDragged(passage);
      event.dataTransfer.effectAllowed = 'copyLink';
      if (!selected)
        event.dataTransfer.setData('text/plain', wordsOf(comparison, passage.side, passage.indexes));
    },
    onDragOver: (event: DragEvent) => {
      const to = dragged && sentenceAtPoint(comparison, event);
      const fits =
        dragged !== undefined &&
        to !== undefined &&
        (to.side !== dragged.side || joining(comparison, dragged, to) !== undefined);
      if (fits) event.preventDefault();
      if (fits) event.dataTransfer.dropEffect = 'link';
      if (over?.side !== to?.side || over?.index !== to?.index) setOver(fits ? to : undefined);
    },
    onDrop: (event: DragEvent) => {
      const to = dragged && sentenceAtPoint(comparison, event);
      if (!dragged || !to) return;
      event.preventDefault();
      end();
      drop(dragged, to);
    },
    onDragEnd: end,
  };
}
