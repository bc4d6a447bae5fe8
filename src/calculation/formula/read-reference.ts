/** A reference's text ("'Biểu 95'!$D12:D15", "A:C", "3:4") as a range relative to the formula's cell. */
import { columnIndex } from '../../core/cell-address';
import { RELATIVE } from './expression';
import type { Expression, NotUnderstood, RelativeRange } from './expression';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

const unknown = (code: 'external' | 'several-sheets' | 'syntax'): Expression => ({ kind: 'unknown', why: { code } });

/** The sheet's name without its quotes; what is more than a sheet of this workbook is said. */
function sheetOf(prefix: string): string | NotUnderstood {
  if (prefix.includes('[')) return { code: 'external' };
  const quoted = /^'(.*)'$/s.exec(prefix);
  const name = (quoted?.[1] ?? prefix).replace(/''/g, "'");
  return name.includes(':') ? { code: 'several-sheets' } : name;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [row, column] = [Number(match[4]) - 1, columnIndex(match[2] ?? '')];
  if (row > LAST_ROW || column > LAST_COLUMN) return null;
  return { row, column, rowFixed: match[3] === '$', columnFixed: match[1] === '$' };
}

function between(sheet: string | null, first: Corner, last: Corner, row: number, column: number): RelativeRange {
  return {
    sheet,
    top: first.rowFixed ? first.row : first.row - row,
    left: first.columnFixed ? first.column : first.column - column,
    bottom: last.rowFixed ? last.row : last.row - row,
    right: last.columnFixed ? last.column : last.column - column,
    relative:
      (first.rowFixed ? 0 : RELATIVE.top) |
      (first.columnFixed ? 0 : RELATIVE.left) |
      (last.rowFixed ? 0 : RELATIVE.bottom) |
      (last.columnFixed ? 0 : RELATIVE.right),
  };
}

/** Whole columns and rows never move with the cell: the key of a shape holds them as they are written (formula-key.ts). */
function whole(sheet: string | null, text: string): RelativeRange | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [a, b] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    if (Math.max(a, b) > LAST_COLUMN) return null;
    return { sheet, top: 0, left: Math.min(a, b), bottom: LAST_ROW, right: Math.max(a, b), relative: 0 };
  }
  const rows = ROWS.exec(text);
  if (!rows) return null;
  const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  if (Math.max(a, b) > LAST_ROW) return null;
  return { sheet, top: Math.min(a, b), left: 0, bottom: Math.max(a, b), right: LAST_COLUMN, relative: 0 };
}

export function readReference(text: string, row: number, column: number): Expression {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : sheetOf(text.slice(0, bang));
  if (typeof sheet === 'object' && sheet !== null) return { kind: 'unknown', why: sheet };
  const cells = text.slice(bang + 1);
  const [from = '', to = from] = cells.split(':');
  const [first, last] = [corner(from), corner(to)];
  const range = first && last ? between(sheet, first, last, row, column) : whole(sheet, cells);
  return range ? { kind: 'range', range } : unknown('syntax');
}
