/** A snapshot as a workbook that can be written: values, formulas, formats, weights and merges; widths by content. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { PlainSheet, PlainWorkbook } from '../../hosts/xlsx-file';

/** Excel's own unit: characters of the default font. */
const NARROW = 9;
const WIDE = 60;

export function plainFromSnapshot(snapshot: WorkbookSnapshot, epoch: number): PlainWorkbook {
  return { sheets: snapshot.sheets.map(plainSheet), epoch };
}

function plainSheet(sheet: SheetSnapshot): PlainSheet {
  const merged = new Set(sheet.merges.filter((area) => area.right > area.left).map((area) => JSON.stringify([area.top, area.left])));
  const widths: number[] = [];
  for (const cell of sheet.cells) {
    if (merged.has(JSON.stringify([cell.row, cell.column]))) continue;
    const length = typeof cell.value === 'string' ? Math.max(...cell.value.split('\n').map((line) => line.length)) : 12;
    widths[cell.column] = Math.min(WIDE, Math.max(widths[cell.column] ?? NARROW, length + 2));
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    columns: [...widths.keys()].map((column) => ({ column, width: widths[column] ?? NARROW, hidden: sheet.hiddenColumns.includes(column) })),
    rows: sheet.hiddenRows.map((row) => ({ row, hidden: true })),
    cells: sheet.cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      style: {
        ...(cell.bold ? { font: { bold: true } } : {}),
        ...(cell.format === undefined ? {} : { format: cell.format }),
        ...(cell.indent === undefined ? {} : { align: { indent: cell.indent } }),
      },
    })),
  };
}
