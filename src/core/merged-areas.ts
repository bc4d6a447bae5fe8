/** Merged areas of a sheet, of which no two may overlap: swept once from top to bottom, whatever their number and size. */
import type { CellRange } from './cell-address';

/** Areas that reach the current row, by column; one whose rows have ended stays until another needs its columns. */
export class AreaSweep {
  private readonly open: CellRange[] = [];

  /** Where the first area that ends at `column` or right of it stands. */
  private indexAt(column: number): number {
    let low = 0;
    let high = this.open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.open[middle]?.right ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Takes in an area that begins at this row or below those taken in before; false where it overlaps one of them. */
  take(area: CellRange): boolean {
    const first = this.indexAt(area.left);
    let next = first;
    for (let other = this.open[next]; other && other.left <= area.right; other = this.open[(next += 1)])
      if (other.bottom >= area.top) return false;
    this.open.splice(first, next - first, area);
    return true;
  }

  /** The area that covers a cell; rows are asked for from top to bottom. */
  at(row: number, column: number): CellRange | undefined {
    const area = this.open[this.indexAt(column)];
    return area && area.left <= column && area.bottom >= row ? area : undefined;
  }
}

/** By top, then left; an area that overlaps one before it is left out, as Excel keeps none that do. */
export function disjointAreas(areas: readonly CellRange[]): CellRange[] {
  const sweep = new AreaSweep();
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left).filter((area) => sweep.take(area));
}

/** Whether a place is hidden by a merged area: inside one and not its top left. Places are asked for in row order. */
export function coveredBy(areas: readonly CellRange[]): (row: number, column: number) => boolean {
  const sweep = new AreaSweep();
  let next = 0;
  return (row, column) => {
    for (let area = areas[next]; area && area.top <= row; area = areas[(next += 1)]) sweep.take(area);
    const area = sweep.at(row, column);
    return area !== undefined && (row !== area.top || column !== area.left);
  };
}
