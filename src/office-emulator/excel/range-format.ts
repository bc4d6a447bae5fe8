/** Excel.RangeFormat with its font: uniform values, null where the cells differ. */
import { cellProperties } from './range-properties';
import type { Range } from './range';

export class RangeFont {
  readonly className = 'RangeFont';
  private readonly range: Range;

  constructor(range: Range) { this.range = range; }

  get bold(): boolean | null { return onlyValue(boldGrid(this.range)); }
  set bold(bold: boolean | null) { restyle(this.range, bold === null ? {} : { bold }); }
}

export class RangeFormat {
  readonly className = 'RangeFormat';
  private readonly range: Range;

  constructor(range: Range) { this.range = range; }

  get font(): RangeFont { return new RangeFont(this.range); }
  get indentLevel(): number | null { return onlyValue(indentGrid(this.range)); }
  set indentLevel(indent: number | null) { restyle(this.range, indent === null ? {} : { indent }); }
  get columnWidth(): number | null { return this.range.sheet.columnWidths.get(this.range.area.left) ?? 48; }
  set columnWidth(width: number | null) {
    for (let c = this.range.area.left; c <= this.range.area.right; c += 1) this.range.sheet.columnWidths.set(c, width ?? 48);
  }
  autofitColumns(): void { /* widths are not drawn by their text here */ }
}

type Style = { readonly format: { readonly font: { readonly bold: boolean }; readonly indentLevel: number } };

function boldGrid(range: Range): boolean[] {
  const grid = cellProperties(range.sheet, range.area, { format: { font: { bold: true } } }) as Style[][];
  return grid.flat().map((one) => one.format.font.bold);
}

function indentGrid(range: Range): number[] {
  const grid = cellProperties(range.sheet, range.area, { format: { indentLevel: true } }) as Style[][];
  return grid.flat().map((one) => one.format.indentLevel);
}

function onlyValue<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function restyle(range: Range, style: { readonly bold?: boolean; readonly indent?: number }): void {
  for (let row = range.area.top; row <= range.area.bottom; row += 1) {
    for (let column = range.area.left; column <= range.area.right; column += 1) {
      const { bold: wasBold, indent: wasIndent, ...rest } = range.sheet.cell(row, column) ?? { value: null };
      const bold = style.bold ?? wasBold;
      const indent = style.indent ?? wasIndent;
      range.sheet.put(row, column, { ...rest, ...(bold ? { bold: true as const } : {}), ...(indent ? { indent } : {}) });
    }
  }
}
