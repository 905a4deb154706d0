import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { useDispatch } from '../../store.ts';
import type { Item } from './items.ts';
import { type Compared, sideAt } from './use-compare.ts';

/** What pointer and keyboard do in the two texts: select a row, step from row to row, mark text of one column. */
export function useReading({ layout }: Compared, items: readonly Item[], selected: number) {
  const dispatch = useDispatch();
  const [selecting, setSelecting] = useState<string>();
  const [pointed, setPointed] = useState<number>();
  const select = (index: number, stop: string) => {
    const item = items[index];
    if (item?.type === 'line')
      dispatch({ type: 'at', stop, row: item.line, from: sideAt(layout, item.line) });
  };
  return {
    /** Selects the row that holds the element, and the difference in it that the element is. */
    selectAt: (target: Element) => {
      const index = attribute(target, 'data-index');
      if (index !== null) select(Number(index), attribute(target, 'data-stop') ?? '');
    },
    /** The line of the moved passage that the pointer is on. */
    pointed,
    onPointerOver: ({ target }: PointerEvent) => {
      const item = items[Number(attribute(target, 'data-index') ?? -1)];
      const line = item?.type === 'line' ? item.line : -1;
      setPointed(layout.lines[line]?.kind === 'moved' ? line : undefined);
    },
    'data-selecting': selecting,
    onPointerDown: ({ target }: PointerEvent) => setSelecting(attribute(target, 'data-side') ?? undefined),
    onClick: ({ target }: MouseEvent) => {
      if (attribute(target, 'type') === 'button' || getSelection()?.isCollapsed === false) return;
      const index = attribute(target, 'data-index');
      if (index !== null) select(Number(index), attribute(target, 'data-stop') ?? '');
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      select(nextLine(items, selected, by), '');
    },
  };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The item of the next line in this direction, past folds; where there is none, the same. */
function nextLine(items: readonly Item[], from: number, by: 1 | -1): number {
  for (let index = from + by; index >= 0 && index < items.length; index += by)
    if (items[index]?.type === 'line') return index;
  return from;
}

/** The attribute of the nearest element around the target that has it. */
const attribute = (target: EventTarget, name: string): string | null =>
  target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null;
