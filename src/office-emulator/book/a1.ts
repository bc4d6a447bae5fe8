/** Addresses as Excel's API takes and gives them: "B2", "A1:C3", "2:5", "B:D", with or without a quoted sheet name. */
import { cellName, columnIndex, parseCellName, type CellRange } from '../../core/cell-address';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-model';

/** null when the text is no address of a rectangle. */
export function parseRange(text: string): CellRange | null {
  const bare = text.replace(/^.*!/, '');
  const [from = '', to = from] = bare.split(':');
  const start = parseCellName(from);
  const end = parseCellName(to);
  if (start && end) return ordered(start.row, start.column, end.row, end.column);
  if (/^\$?\d+$/.test(from) && /^\$?\d+$/.test(to) && bare.includes(':')) {
    return ordered(Number(from.replace('$', '')) - 1, 0, Number(to.replace('$', '')) - 1, MAX_COLUMNS - 1);
  }
  const [first, last] = [columnIndex(from.replace('$', '')), columnIndex(to.replace('$', ''))];
  if (bare.includes(':') && !Number.isNaN(first) && !Number.isNaN(last)) return ordered(0, first, MAX_ROWS - 1, last);
  return null;
}

function ordered(r1: number, c1: number, r2: number, c2: number): CellRange {
  return { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
}

export function printRange(range: CellRange): string {
  const start = cellName(range.top, range.left);
  const end = cellName(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** "Sheet1!A1:B2", the sheet name quoted where Excel quotes it. */
export function printAddress(sheet: string, range: CellRange): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${printRange(range)}`;
}
