import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the menu of the selected passage is open: by a click with the other button, by the small button beside the
 * passage, or by the keys that systems have for it. `select` makes what is under the pointer the selected passage.
 */
export function usePassageMenu(
  scroller: RefObject<HTMLElement | null>,
  selected: number,
  select: (event: MouseEvent) => void,
) {
  const [at, setAt] = useState<Point>();
  const openAt = (event: MouseEvent, point: Point) => {
    select(event);
    setAt(point);
  };
  return {
    menu: { at, close: () => setAt(undefined) },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      if (!at) openAt(event, { x: event.clientX, y: event.clientY });
    },
    onClick: (event: MouseEvent) => {
      const { target } = event;
      const handle = target instanceof Element ? target.closest('[data-handle]') : null;
      if (handle) openAt(event, below(handle));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!isMenuKey(event)) return;
      const row = scroller.current?.querySelector(`[data-index="${selected}"]`);
      if (!row) return;
      event.preventDefault();
      setAt(below(row.querySelector('[data-handle]') ?? row));
    },
  };
}

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

function below(element: Element): Point {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}
