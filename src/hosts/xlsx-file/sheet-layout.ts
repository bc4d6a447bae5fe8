/** What a sheet says beside its cells: merged areas, hidden rows and columns, kept within the used range. */
import { parseCellName } from '../../core/cell-address';
import type { CellRange } from '../../core/cell-address';
import { coveredBy } from '../../core/merged-areas';
import type { CellSnapshot } from '../../core/snapshot';

/** "B2:D5" or "B2" to a range; null when it is none or lies outside a sheet. */
export function parseRange(reference: string): CellRange | null {
  const [first, second = first] = reference.split(':');
  const a = parseCellName(first ?? '');
  const b = parseCellName(second ?? '');
  if (!a || !b || Math.max(a.row, b.row) >= 1_048_576 || Math.max(a.column, b.column) >= 16_384) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Smallest rectangle around the cells; null where there is none. */
export function usedRange(cells: readonly CellSnapshot[]): CellRange | null {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return null;
  let left = first.column;
  let right = first.column;
  for (const { column } of cells) {
    if (column < left) left = column;
    else if (column > right) right = column;
  }
  return { top: first.row, left, bottom: last.row, right };
}

/** Cells, in row-major order, without those that a merged area covers: only its top left cell shows, so only that one counts. */
export function withoutCovered(cells: CellSnapshot[], merges: readonly CellRange[]): CellSnapshot[] {
  if (merges.length === 0) return cells;
  const covered = coveredBy(merges);
  return cells.filter((cell) => !covered(cell.row, cell.column));
}

/** Hidden columns inside the used range, from the spans that `col` elements give. */
export function hiddenWithin(
  spans: readonly { readonly from: number; readonly to: number }[],
  first: number,
  last: number,
): number[] {
  const hidden = new Set<number>();
  for (const { from, to } of spans) for (let n = Math.max(from, first); n <= Math.min(to, last); n += 1) hidden.add(n);
  return [...hidden].sort((a, b) => a - b);
}
