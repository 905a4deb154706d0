import type { DragEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { Item } from './items.ts';
import type { Compared } from './use-compare.ts';
import { useDrag } from './use-drag.ts';
import type { useLinking } from './use-linking.ts';
import { usePassageMenu } from './use-passage-menu.ts';
import { useReading } from './use-reading.ts';

/** Everything that pointer and keys do in the two texts. While a passage is being linked, that comes first. */
export function useHandlers(
  compared: Compared,
  items: readonly Item[],
  selected: number,
  scroller: RefObject<HTMLElement | null>,
  linking: ReturnType<typeof useLinking>,
) {
  const { selectAt, ...reading } = useReading(compared, items, selected);
  const { menu, ...asking } = usePassageMenu(scroller, selected, selectAt);
  const { over, ...dragging } = useDrag(compared, items, linking.drop);
  return {
    ...reading,
    ...asking,
    ...dragging,
    menu,
    over,
    onDragStart: (event: DragEvent) => {
      reading.onDragStart();
      dragging.onDragStart(event);
    },
    onClick: (event: MouseEvent) => {
      if (linking.onClick(event)) return;
      reading.onClick(event);
      asking.onClick(event);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (linking.onKeyDown(event)) return;
      reading.onKeyDown(event);
      asking.onKeyDown(event);
    },
  };
}
