/** What is written is always .xlsx: a workbook of another format as one, with what was read of it (CONTRACT 5). */
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { CellStyle, PlainCell, PlainSheet } from './plain-workbook';
import { writeXlsx } from './write-workbook';

type Looks = Pick<SheetSnapshot['cells'][number], 'bold' | 'indent' | 'font' | 'format'>;

function styleOf({ bold, indent, font, format }: Looks): CellStyle | undefined {
  if (bold === undefined && indent === undefined && font === undefined && format === undefined) return undefined;
  const letters = { ...(bold ? { bold } : {}), ...(font === undefined ? {} : { name: font }) };
  return {
    ...(Object.keys(letters).length === 0 ? {} : { font: letters }),
    ...(indent === undefined ? {} : { align: { indent } }),
    ...(format === undefined ? {} : { format }),
  };
}

function plainSheet(sheet: SheetSnapshot): PlainSheet {
  const styles = new Map<string, CellStyle | undefined>();
  const cells = sheet.cells.map((cell): PlainCell => {
    const key = JSON.stringify([cell.bold, cell.indent, cell.font, cell.format]);
    const style = styles.has(key) ? styles.get(key) : styleOf(cell);
    styles.set(key, style);
    const { row, column, value, formula } = cell;
    return { row, column, value, ...(formula === undefined ? {} : { formula }), ...(style ? { style } : {}) };
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    rows: sheet.hiddenRows.map((row) => ({ row, hidden: true })),
    columns: sheet.hiddenColumns.map((column) => ({ column, hidden: true })),
  };
}

/** Bytes of an .xlsx that holds the same values, formulas, formats, weights, merged areas and hidden lines. */
export function asXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  return writeXlsx({ sheets: snapshot.sheets.map(plainSheet) });
}
