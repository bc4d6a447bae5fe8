/** The sample's notation to plain sheets: title block, merged header, code row, body, notes, as offices lay them out. */
import { cellName, parseCellName, type CellRange } from '../../src/core/cell-address';
import { rowHeight } from '../../src/forms/template/style';
import type { CellStyle, PlainCell, PlainRow, PlainSheet } from '../../src/hosts/xlsx-file/plain-workbook';
import type { Cell, TableNotation, TextsNotation } from './notation';

const BOX = { border: 'thin' } as const;
const CENTRE = { horizontal: 'center', vertical: 'center', wrap: true } as const;
const HEAD: CellStyle = { ...BOX, font: { bold: true }, fill: 'E8EEF7', align: CENTRE };
const CODE: CellStyle = { ...BOX, font: { italic: true, size: 10 }, align: CENTRE };

/** Areas that the "<" and "^" of header rows join, with the value in their top left cell. */
function headerMerges(rows: readonly (readonly Cell[])[], top: number): readonly CellRange[] {
  const merges: CellRange[] = [];
  rows.forEach((row, r) =>
    row.forEach((value, column) => {
      if (value === '<' || value === '^') return;
      let right = column;
      while (row[right + 1] === '<') right += 1;
      let bottom = r;
      while (rows[bottom + 1]?.[column] === '^') bottom += 1;
      if (right > column || bottom > r) merges.push({ top: top + r, left: column, bottom: top + bottom, right });
    }),
  );
  return merges;
}

function titleBlock(
  sheet: TableNotation,
  width: number,
): { readonly cells: readonly PlainCell[]; readonly merges: readonly CellRange[] } {
  const cells: PlainCell[] = [];
  const merges: CellRange[] = [];
  const across = (row: number, left: number, right: number): void => {
    if (right > left) merges.push({ top: row, left, bottom: row, right });
  };
  sheet.top.forEach((line, row) => {
    if (line.left !== undefined) {
      cells.push({
        row,
        column: 0,
        value: line.left,
        style: { font: { bold: true }, align: { horizontal: 'center' } },
      });
      across(row, 0, 1);
    }
    if (line.right !== undefined) {
      cells.push({
        row,
        column: width - 2,
        value: line.right,
        style: { font: { bold: true }, align: { horizontal: 'right' } },
      });
      across(row, width - 2, width - 1);
    }
    const centred = line.title ?? line.subtitle;
    if (centred !== undefined) {
      cells.push({
        row,
        column: 0,
        value: centred,
        style: {
          font: line.title === undefined ? { italic: true } : { bold: true, size: 14 },
          align: { horizontal: 'center', vertical: 'center', wrap: true },
        },
      });
      across(row, 0, width - 1);
    }
    if (line.unit !== undefined) {
      cells.push({
        row,
        column: width - 2,
        value: line.unit,
        style: { font: { italic: true }, align: { horizontal: 'right' } },
      });
      across(row, width - 2, width - 1);
    }
  });
  return { cells, merges };
}

function bodyStyle(value: Cell, format: string | null | undefined, strong: boolean, column: number): CellStyle {
  const font = strong ? { font: { bold: true } } : {};
  if (typeof value === 'number')
    return { ...BOX, ...font, align: { horizontal: 'right', vertical: 'center' }, ...(format ? { format } : {}) };
  const horizontal = value === '-' ? 'right' : column === 0 && (value === null || value.length < 6) ? 'center' : 'left';
  return { ...BOX, ...font, align: { horizontal, vertical: 'center', wrap: true } };
}

/** Row heights for what stands in the rows: a merged or wrapped text never grows its row by itself. */
function rowHeights(sheet: TableNotation, bodyTop: number): readonly PlainRow[] {
  const total = sheet.widths.reduce((sum, each) => sum + each, 0);
  const heights: PlainRow[] = [];
  sheet.top.forEach((line, row) => {
    if (line.title !== undefined) heights.push({ row, height: rowHeight([[line.title, total * 0.8]], 20) + 14 });
  });
  sheet.header.forEach((cells, level) => {
    const own = cells.flatMap((value, column) => {
      if (typeof value !== 'string' || value === '<' || value === '^' || sheet.header[level + 1]?.[column] === '^')
        return [];
      let width = sheet.widths[column] ?? 10;
      for (let next = column + 1; cells[next] === '<'; next += 1) width += sheet.widths[next] ?? 10;
      return [[value, width] as const];
    });
    heights.push({ row: sheet.top.length + level, height: rowHeight(own, 16) + 2 });
  });
  sheet.rows.forEach((cells, index) => {
    const texts = cells.flatMap((value, column) =>
      typeof value === 'string' ? [[value, sheet.widths[column] ?? 10] as const] : [],
    );
    heights.push({ row: bodyTop + index, height: rowHeight(texts, 16) + 1 });
  });
  return heights;
}

/** A table sheet: every figure in its cell, numbers as numbers. */
export function tableSheet(sheet: TableNotation): PlainSheet {
  const width = sheet.header[0]?.length ?? 0;
  const title = titleBlock(sheet, width);
  const cells: PlainCell[] = [...title.cells];
  const headTop = sheet.top.length;
  sheet.header.forEach((row, r) =>
    row.forEach((value, column) => {
      cells.push({ row: headTop + r, column, value: value === '<' || value === '^' ? null : value, style: HEAD });
    }),
  );
  let row = headTop + sheet.header.length;
  if (sheet.codes) {
    // A plain code is a number in the cell, as in the official forms; a formula is text.
    sheet.codes.forEach((code, column) =>
      cells.push({ row, column, value: /^\d+$/.test(String(code)) ? Number(code) : code, style: CODE }),
    );
    row += 1;
  }
  const bodyTop = row;
  for (const line of sheet.rows) {
    const strong = sheet.strong?.includes(row - bodyTop + 1) ?? false;
    line.forEach((value, column) => {
      const format = sheet.cellFormats?.[cellName(row, column)] ?? sheet.formats?.[column];
      cells.push({ row, column, value, style: bodyStyle(value, format, strong, column) });
    });
    row += 1;
  }
  for (const note of sheet.bottom ?? [])
    cells.push({ row: (row += 1), column: 0, value: note, style: { font: { italic: true } } });
  for (const name of Object.keys(sheet.cellFormats ?? {})) {
    const at = parseCellName(name);
    if (!at || at.row < bodyTop || at.row >= bodyTop + sheet.rows.length)
      throw new Error(`${sheet.name}: ${name} is no cell of the body`);
  }
  return {
    name: sheet.name,
    cells,
    merges: [...title.merges, ...headerMerges(sheet.header, headTop)],
    columns: sheet.widths.map((size, column) => ({ column, width: size })),
    rows: rowHeights(sheet, bodyTop),
    freeze: { rows: bodyTop },
    print: {
      landscape: sheet.widths.reduce((sum, each) => sum + each, 0) > 110,
      fitToWidth: 1,
      centreHorizontally: true,
      titleRows: { from: headTop, to: bodyTop - 1 },
    },
  };
}

/** The text sheet "Thuyết minh": code, title, paragraph. */
export function textsSheet(sheet: TextsNotation): PlainSheet {
  const wrap = { vertical: 'top', wrap: true } as const;
  return {
    name: sheet.name,
    cells: [
      {
        row: 0,
        column: 0,
        value: 'THUYẾT MINH',
        style: { font: { bold: true, size: 14 }, align: { horizontal: 'center' } },
      },
      ...['Mã mục', 'Tiêu đề', 'Nội dung'].map((value, column) => ({ row: 2, column, value, style: HEAD })),
      ...sheet.texts.flatMap((line, index) =>
        line.map((value, column) => ({ row: 3 + index, column, value, style: { ...BOX, align: wrap, format: '@' } })),
      ),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    columns: [12, 26, 96].map((size, column) => ({ column, width: size })),
    rows: sheet.texts.map(([, title, text], index) => ({
      row: 3 + index,
      height:
        rowHeight(
          [
            [title, 26],
            [text, 96],
          ],
          16,
        ) + 2,
    })),
    freeze: { rows: 3 },
    print: { landscape: true, fitToWidth: 1, titleRows: { from: 2, to: 2 } },
  };
}

/** The cover sheet "Thông tin". */
export function coverSheet(cover: Readonly<Record<string, string>>): PlainSheet {
  return {
    name: 'Thông tin',
    cells: [
      {
        row: 0,
        column: 0,
        value: 'THÔNG TIN BÁO CÁO',
        style: { font: { bold: true, size: 14 }, align: { horizontal: 'center' } },
      },
      ...['Mục', 'Nội dung'].map((value, column) => ({ row: 2, column, value, style: HEAD })),
      ...Object.entries(cover).flatMap(
        ([label, text], index) =>
          [
            { row: 3 + index, column: 0, value: label, style: BOX },
            { row: 3 + index, column: 1, value: text, style: { ...BOX, format: '@', align: { wrap: true } } },
          ] as const,
      ),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columns: [
      { column: 0, width: 26 },
      { column: 1, width: 56 },
    ],
    print: { fitToWidth: 1, centreHorizontally: true },
  };
}
