/** Which columns a table takes up: those of its lines and its header. */
import type { SheetGrid } from './sheet-grid';
import type { ViewRow } from './sheet-view';

/** How many columns a merged heading is looked through for. */
const WIDEST = 400;

/** Columns of lines and header; where there are headings, figures behind a blank column with none over them stand outside. */
export function tableSpan(
  grid: SheetGrid,
  lines: readonly ViewRow[],
  head: readonly ViewRow[],
): { left: number; right: number } {
  const filled = new Set<number>();
  for (const { cells } of lines) for (const { column } of cells) filled.add(column);
  const headed = new Set<number>();
  for (const { row, cells } of head) {
    for (const { column } of cells) {
      const end = Math.min(grid.mergeAt(row, column)?.right ?? column, column + WIDEST);
      for (let over = column; over <= end; over += 1) headed.add(over);
    }
  }
  const columns = [...new Set([...filled, ...headed])].sort((a, b) => a - b);
  let end = columns.length - 1;
  if (headed.size > 0) {
    while (end > 0 && !headed.has(columns[end] as number)) end -= 1;
    while (end + 1 < columns.length && columns[end + 1] === (columns[end] as number) + 1) end += 1;
  }
  return { left: columns[0] ?? 0, right: columns[end] ?? 0 };
}
