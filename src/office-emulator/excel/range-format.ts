/** Excel.RangeFormat with its font: uniform values, null where the cells differ. */
import type { CellRange } from '../../core/cell-address';
import type { ModelCell, SheetModel } from '../book/sheet-model';

/** What this needs to know of a range. */
interface Area {
  readonly sheet: SheetModel;
  readonly area: CellRange;
}

export class RangeFont {
  readonly className = 'RangeFont';
  private readonly range: Area;

  constructor(range: Area) {
    this.range = range;
  }

  get bold(): boolean | null {
    return shared(this.range, false, (cell) => cell.bold ?? false);
  }
  set bold(bold: boolean | null) {
    restyle(this.range, bold === null ? {} : { bold });
  }
}

export class RangeFormat {
  readonly className = 'RangeFormat';
  private readonly range: Area;

  constructor(range: Area) {
    this.range = range;
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get indentLevel(): number | null {
    return shared(this.range, 0, (cell) => cell.indent ?? 0);
  }
  set indentLevel(indent: number | null) {
    restyle(this.range, indent === null ? {} : { indent });
  }
  get columnWidth(): number | null {
    return this.range.sheet.columnWidths.get(this.range.area.left) ?? 48;
  }
  set columnWidth(width: number | null) {
    for (let c = this.range.area.left; c <= this.range.area.right; c += 1)
      this.range.sheet.columnWidths.set(c, width ?? 48);
  }
  autofitColumns(): void {
    /* widths are not drawn by their text here */
  }
}

/** The value that all cells of the range share, null where they differ; empty cells have `plain`. Walks stored cells only. */
function shared<T>(range: Area, plain: T, of: (cell: ModelCell) => T): T | null {
  const { top, left, bottom, right } = range.area;
  let seen = 0;
  let common: T | undefined;
  const rows =
    range.sheet.rows.size < bottom - top
      ? [...range.sheet.rows.keys()].filter((row) => row >= top && row <= bottom)
      : span(top, bottom);
  for (const row of rows) {
    for (const [column, cell] of range.sheet.rows.get(row) ?? []) {
      if (column < left || column > right) continue;
      const value = of(cell);
      if (seen > 0 && value !== common) return null;
      common = value;
      seen += 1;
    }
  }
  if (common === undefined) return plain;
  return seen === (bottom - top + 1) * (right - left + 1) || common === plain ? common : null;
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function restyle(range: Area, style: { readonly bold?: boolean; readonly indent?: number }): void {
  for (let row = range.area.top; row <= range.area.bottom; row += 1) {
    for (let column = range.area.left; column <= range.area.right; column += 1) {
      const { bold: wasBold, indent: wasIndent, ...rest } = range.sheet.cell(row, column) ?? { value: null };
      const bold = style.bold ?? wasBold;
      const indent = style.indent ?? wasIndent;
      range.sheet.put(row, column, {
        ...rest,
        ...(bold ? { bold: true as const } : {}),
        ...(indent ? { indent } : {}),
      });
    }
  }
}
