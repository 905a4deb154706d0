import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import type { SentenceAt } from '../../state/compare.ts';
import { useDispatch } from '../../store.ts';
import { attribute, sentenceAtPoint, sideOf } from './at-point.ts';
import type { Item } from './items.ts';
import { steppedInside, wordsOf } from './passage.ts';
import { type Compared, sideAt } from './use-compare.ts';

/** What pointer and keyboard do in the two texts: select a row or a sentence of it, step on, mark text of one column. */
export function useReading({ layout, comparison, selection }: Compared, items: readonly Item[], at: number) {
  const dispatch = useDispatch();
  const [selecting, setSelecting] = useState<string>();
  const [pointed, setPointed] = useState<number>();
  const select = (index: number, stop: string, sentence?: SentenceAt) => {
    const item = items[index];
    if (item?.type === 'line')
      dispatch({
        type: 'at',
        stop,
        row: item.line,
        from: sideAt(layout, item.line),
        sentence: sentence ?? null,
      });
  };
  const selectAt = (event: MouseEvent) => {
    const index = attribute(event.target, 'data-index');
    const onHandle = attribute(event.target, 'data-handle') !== null;
    const sentence = onHandle ? chosenBy(event.target, Number(index)) : sentenceAtPoint(comparison, event);
    if (index !== null) select(Number(index), attribute(event.target, 'data-stop') ?? '', sentence);
  };
  /** A passage's small button speaks of the sentence that the reader went down to, if it is of this row and side. */
  const chosenBy = (handle: EventTarget, index: number): SentenceAt | undefined => {
    const { sentence } = selection;
    return index === at && sentence?.side === sideOf(handle) ? (sentence ?? undefined) : undefined;
  };
  const stepInside = (by: 1 | -1) => {
    const line = layout.lines[selection.row];
    const sentence = line && steppedInside(comparison, line, selection.sentence, by);
    if (!sentence) return;
    select(at, selection.stop, sentence);
    dispatch({ type: 'announce', text: wordsOf(comparison, sentence.side, [sentence.index]) });
  };
  return {
    /** Selects the row under the pointer, the difference in it and the sentence. */
    selectAt,
    /** The line of the moved passage that the pointer is on. */
    pointed,
    onPointerOver: ({ target }: PointerEvent) => {
      const item = items[Number(attribute(target, 'data-index') ?? -1)];
      const line = item?.type === 'line' ? item.line : -1;
      setPointed(layout.lines[line]?.kind === 'moved' ? line : undefined);
    },
    'data-selecting': selecting,
    onPointerDown: ({ target }: PointerEvent) => setSelecting(attribute(target, 'data-side') ?? undefined),
    /** What is dragged may be dropped in the other column, which has to have places again. */
    onDragStart: () => setSelecting(undefined),
    onClick: (event: MouseEvent) => {
      if (attribute(event.target, 'type') === 'button' || getSelection()?.isCollapsed === false) return;
      selectAt(event);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const [by, inside] = [STEPS[event.key], STEPS_INSIDE[event.key]];
      if (by === undefined && inside === undefined) return;
      event.preventDefault();
      if (by !== undefined) select(nextLine(items, at, by), '');
      if (inside !== undefined) stepInside(inside);
    },
  };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const STEPS_INSIDE: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The item of the next line in this direction, past folds; where there is none, the same. */
function nextLine(items: readonly Item[], from: number, by: 1 | -1): number {
  for (let index = from + by; index >= 0 && index < items.length; index += by)
    if (items[index]?.type === 'line') return index;
  return from;
}
