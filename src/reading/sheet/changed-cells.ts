/** What of a sheet is another than before: cells that stand where they stood, with something else in them. */
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';

/** A cell as it was and as it is. */
export interface ChangedCell {
  readonly before: CellSnapshot;
  readonly now: CellSnapshot;
}

/** Whether plain data are the same. */
export const alike = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const isSameValue = (one: CellSnapshot['value'], other: CellSnapshot['value']): boolean =>
  one === other || (typeof one === 'object' && alike(one, other));

/** Whether two cells at one place look alike, whatever their values are. */
function isLike(one: CellSnapshot, other: CellSnapshot): boolean {
  return (
    one.formula === other.formula &&
    one.format === other.format &&
    one.bold === other.bold &&
    one.indent === other.indent &&
    one.font === other.font &&
    alike(one.fontRuns, other.fontRuns)
  );
}

/** Whether only the value of a cell is another one. */
export const differsInValue = ({ before, now }: ChangedCell): boolean => isLike(before, now);

/** The cells that changed; null where others are filled, or merged areas, hidden rows or columns are others. */
export function changedCells(before: SheetSnapshot, sheet: SheetSnapshot): readonly ChangedCell[] | null {
  if (before.cells.length !== sheet.cells.length || before.visibility !== sheet.visibility) return null;
  if (!alike(before.merges, sheet.merges)) return null;
  if (!alike(before.hiddenRows, sheet.hiddenRows) || !alike(before.hiddenColumns, sheet.hiddenColumns)) return null;
  const changed: ChangedCell[] = [];
  for (let at = 0; at < sheet.cells.length; at += 1) {
    const [one, now] = [before.cells[at] as CellSnapshot, sheet.cells[at] as CellSnapshot];
    if (one === now) continue;
    if (one.row !== now.row || one.column !== now.column) return null;
    if (!isSameValue(one.value, now.value) || !isLike(one, now)) changed.push({ before: one, now });
  }
  return changed;
}
