/** The workbook of a sum, as it is written: the units' own layout with lines round its tables, and the sheet of sources to filter. */
import type { CellValue, SheetSnapshot } from '../core/snapshot';
import { SOURCE_WIDTHS, sourceRows, sourcesName, type Consolidation, type SummedSheet } from '../engine';
import { writeXlsx, type CellStyle, type PlainCell, type PlainSheet } from '../hosts/xlsx-file';

const HEAD: CellStyle = { font: { bold: true }, border: 'thin', align: { wrap: true, vertical: 'center' } };
const NARROW = 8;
const WIDE = 46;
const FIGURE = 11;

function styleOf(cell: SheetSnapshot['cells'][number], table: SummedSheet | undefined): CellStyle {
  const heads = table !== undefined && cell.row < table.range.top + table.header;
  return {
    ...(cell.bold ? { font: { bold: true } } : {}),
    ...(table ? { border: 'thin' as const } : {}),
    ...(heads
      ? { align: { horizontal: 'center' as const, vertical: 'center' as const, wrap: true } }
      : {
          align: {
            ...(cell.indent === undefined ? {} : { indent: cell.indent }),
            wrap: table !== undefined && typeof cell.value === 'string',
          },
        }),
    ...(cell.format === undefined ? {} : { format: cell.format }),
  };
}

/** Figures get room for their headings. */
const lengthOf = (value: CellValue): number =>
  typeof value === 'number' ? Math.max(FIGURE, String(value).length) : typeof value === 'string' ? value.length : 0;

function widthsOf(sheet: SheetSnapshot, tables: readonly SummedSheet[]): PlainSheet['columns'] {
  const longest = new Map<number, number>();
  for (const { row, column, value } of sheet.cells) {
    if (!tables.some(({ range, header }) => row >= range.top + header && row <= range.bottom)) continue;
    longest.set(column, Math.max(longest.get(column) ?? NARROW, lengthOf(value) + 3));
  }
  return [...longest]
    .map(([column, width]) => ({ column, width: Math.min(width, WIDE) }))
    .sort((a, b) => a.column - b.column);
}

function plainSheet(sheet: SheetSnapshot, all: readonly SummedSheet[]): PlainSheet {
  const tables = all.filter((table) => table.sheet === sheet.name);
  const within = (row: number, column: number): SummedSheet | undefined =>
    tables.find(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  const cells = sheet.cells.map((cell): PlainCell => {
    const { row, column, value } = cell;
    return { row, column, value, style: styleOf(cell, within(row, column)) };
  });
  return { name: sheet.name, cells, merges: sheet.merges, columns: widthsOf(sheet, tables) ?? [] };
}

/** Bytes of the .xlsx. */
export function consolidatedBook(sum: Consolidation): Promise<Uint8Array> {
  const { rows } = sourceRows(sum);
  const width = SOURCE_WIDTHS.length;
  const sources: PlainSheet = {
    name: sourcesName(sum.book),
    cells: rows.flatMap((row, at) =>
      row.flatMap((value, column): PlainCell[] =>
        value === null ? [] : [{ row: at, column, value, ...(at === 0 ? { style: HEAD } : {}) }],
      ),
    ),
    columns: SOURCE_WIDTHS.map((size, column) => ({ column, width: size })),
    freeze: { rows: 1 },
    autoFilter: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
  };
  return writeXlsx({ sheets: [...sum.book.sheets.map((sheet) => plainSheet(sheet, sum.tables)), sources] });
}
