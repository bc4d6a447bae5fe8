/** Whether figures in place of others leave the look of their rows as it is: no row becomes, or was, one of numbers that head columns. */
import { kindOf } from './cell-kind';
import { differsInValue, type ChangedCell } from './changed-cells';
import { numberHeading } from './row-shape';
import type { SheetGrid } from './sheet-grid';
import { rowOf } from './sheet-view';

/** `grid` is the sheet as it is now. */
export function isFigureAgain(changed: readonly ChangedCell[], grid: SheetGrid): boolean {
  const isNumber = ({ value }: ChangedCell['now']): boolean => typeof value === 'number';
  if (!changed.every((cell) => isNumber(cell.before) && isNumber(cell.now) && differsInValue(cell))) return false;
  if (!changed.every(({ now }) => kindOf(now) === 'figure')) return false;
  const was = new Map(changed.map(({ before: cell, now }) => [now, cell]));
  return changed.every(({ now }) => {
    const cells = grid.rowAt(now.row)?.cells ?? [];
    const isHeading = (row: typeof cells): boolean => numberHeading(rowOf(now.row, row)) !== null;
    return cells[0] !== now && !isHeading(cells) && !isHeading(cells.map((cell) => was.get(cell) ?? cell));
  });
}
