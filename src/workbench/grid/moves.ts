/** Where a key leads from a cell: arrows, PageUp/Down, Enter, Home/End. */
import type { CellPosition, CellRange } from '../../core/cell-address';
import { step, type GridLayout } from './layout';

export interface Around {
  readonly layout: GridLayout;
  /** The cell, or the merged area that it is the first of. */
  readonly area: CellRange;
  /** Rows that are in view. */
  readonly page: number;
  /** The last column that holds something. */
  readonly last: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>;

/** null for a key that leads nowhere. */
export function moveBy({ key, shiftKey, ctrlKey }: Key, at: CellPosition, around: Around): CellPosition | null {
  const { layout, area, page, last } = around;
  const down = (by: 1 | -1, times = 1): CellPosition => ({
    ...at,
    row: step(layout.tops, by > 0 ? area.bottom : area.top, by, times),
  });
  const aside = (by: 1 | -1): CellPosition => ({
    ...at,
    column: step(layout.lefts, by > 0 ? area.right : area.left, by),
  });
  switch (key) {
    case 'ArrowUp':
      return down(-1);
    case 'ArrowDown':
      return down(1);
    case 'ArrowLeft':
      return aside(-1);
    case 'ArrowRight':
      return aside(1);
    case 'PageUp':
      return down(-1, page);
    case 'PageDown':
      return down(1, page);
    case 'Enter':
      return down(shiftKey ? -1 : 1);
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { ...at, column: 0 };
    case 'End':
      return { ...at, column: Math.max(0, last) };
    default:
      return null;
  }
}
