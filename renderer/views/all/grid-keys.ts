/** Moving through a grid by keyboard, after the WAI-ARIA Authoring Practices' grid pattern. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/** Where a key leads in a grid of `rows` × `columns`, both at least 1; undefined if it is not one that moves. */
export function moved(
  { row, column }: Place,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): Place | undefined {
  const at = (r: number, c: number): Place => ({ row: clamp(r, rows), column: clamp(c, columns) });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'Home':
      return at(ctrl ? 0 : row, 0);
    case 'End':
      return at(ctrl ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}

const clamp = (n: number, count: number): number => Math.min(Math.max(n, 0), count - 1);
