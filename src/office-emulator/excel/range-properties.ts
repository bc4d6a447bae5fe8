/** Range.getCellProperties, getRowProperties and getColumnProperties: only what was asked, null where a line is mixed. */
import type { CellRange } from '../../core/cell-address';
import type { SheetModel } from '../book/sheet-model';
import { printAddress } from '../book/a1';
import { ApiError } from '../rich-api/api-error';

export interface PropertyQuestion {
  readonly address?: boolean;
  readonly rowIndex?: boolean;
  readonly columnIndex?: boolean;
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: {
    readonly font?: { readonly bold?: boolean; readonly name?: boolean };
    readonly indentLevel?: boolean;
  };
}

const KNOWN = new Set(['address', 'rowIndex', 'columnIndex', 'rowHidden', 'columnHidden', 'format']);

function require(question: PropertyQuestion): void {
  for (const name of Object.keys(question)) {
    if (!KNOWN.has(name)) throw new ApiError('InvalidArgument', `No such property: ${name}.`, 'Range');
  }
}

function same<T>(from: number, to: number, of: (index: number) => T): T | null {
  const first = of(from);
  for (let i = from + 1; i <= to; i += 1) if (of(i) !== first) return null;
  return first;
}

const boldOf = (sheet: SheetModel, row: number, column: number): boolean => sheet.cell(row, column)?.bold ?? false;
/** Excel's own default where the cell says nothing. */
const fontOf = (sheet: SheetModel, row: number, column: number): string => sheet.cell(row, column)?.font ?? 'Calibri';
const indentOf = (sheet: SheetModel, row: number, column: number): number => sheet.cell(row, column)?.indent ?? 0;

function answer(sheet: SheetModel, area: CellRange, question: PropertyQuestion): Record<string, unknown> {
  const each = <T>(of: (row: number, column: number) => T): T | null => {
    const lines = Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
      same(area.left, area.right, (c) => of(area.top + i, c)),
    );
    return lines.every((line) => line !== null && line === lines[0]) ? (lines[0] ?? null) : null;
  };
  const out: Record<string, unknown> = {};
  if (question.address) out['address'] = printAddress(sheet.name, area);
  if (question.rowIndex) out['rowIndex'] = area.top;
  if (question.columnIndex) out['columnIndex'] = area.left;
  if (question.rowHidden) out['rowHidden'] = same(area.top, area.bottom, (row) => sheet.hiddenRows.has(row));
  if (question.columnHidden)
    out['columnHidden'] = same(area.left, area.right, (column) => sheet.hiddenColumns.has(column));
  if (question.format) {
    const format: Record<string, unknown> = {};
    const { font } = question.format;
    if (font) {
      format['font'] = {
        ...(font.bold ? { bold: each((r, c) => boldOf(sheet, r, c)) } : {}),
        ...(font.name ? { name: each((r, c) => fontOf(sheet, r, c)) } : {}),
      };
    }
    if (question.format.indentLevel) format['indentLevel'] = each((r, c) => indentOf(sheet, r, c));
    out['format'] = format;
  }
  return out;
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export function cellProperties(sheet: SheetModel, area: CellRange, question: PropertyQuestion): unknown {
  require(question);
  return span(area.top, area.bottom).map((row) =>
    span(area.left, area.right).map((column) =>
      answer(sheet, { top: row, left: column, bottom: row, right: column }, question),
    ),
  );
}

export function rowProperties(sheet: SheetModel, area: CellRange, question: PropertyQuestion): unknown {
  require(question);
  return span(area.top, area.bottom).map((row) => answer(sheet, { ...area, top: row, bottom: row }, question));
}

export function columnProperties(sheet: SheetModel, area: CellRange, question: PropertyQuestion): unknown {
  require(question);
  return span(area.left, area.right).map((column) => answer(sheet, { ...area, left: column, right: column }, question));
}
