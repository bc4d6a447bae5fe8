/** A cell of a workbook that is not open, with what stands around it: enough to see what the figure is. */
import { columnName, parseCellName, type CellAddress } from '../../core/cell-address';
import { fromCellNumber, shift } from '../../core/decimal';
import type { Language } from '../../core/finding';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { dateFromSerial, formatDate, isDateFormat } from '../../language';
import { decimalText } from '../parts/figure-text';

/** Rows above and below, columns to each side, and columns of labels in front. */
const ROWS = 4;
const COLUMNS = 2;
const LABELS = 2;
/** Enough of a label to know it by. */
const LONGEST = 60;

export interface SurroundingCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isWanted: boolean;
}

export interface Surroundings {
  /** "A", "D" …; a gap between two that are no neighbours is not drawn. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly SurroundingCell[] }[];
  /** The wanted cell's formula; null for a typed value. */
  readonly formula: string | null;
}

function textOf({ value, format = '' }: CellSnapshot, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}…`;
  const day = isDateFormat(format) ? dateFromSerial(value) : null;
  if (day !== null) return formatDate(day);
  const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
  const exact = fromCellNumber(value);
  if (exact === null) return String(value);
  return isPercent ? `${decimalText(shift(exact, 2), language)}%` : decimalText(exact, language);
}

/** null where the workbook has no such sheet any more. */
export function surroundingsOf(
  book: WorkbookSnapshot,
  { sheet, cell }: Pick<CellAddress, 'sheet' | 'cell'>,
  language: Language,
): Surroundings | null {
  const found = book.sheets.find(({ name }) => name === sheet);
  const at = parseCellName(cell);
  if (!found || !at) return null;
  const near = found.cells.filter(({ row }) => Math.abs(row - at.row) <= ROWS);
  const isLabel = ({ value, column }: CellSnapshot): boolean => typeof value === 'string' && column < at.column;
  const labels = [...new Set(near.filter(isLabel).map(({ column }) => column))].sort((a, b) => a - b).slice(0, LABELS);
  const beside = near.map(({ column }) => column).filter((column) => Math.abs(column - at.column) <= COLUMNS);
  const columns = [...new Set([...labels, ...beside, at.column])].sort((a, b) => a - b);
  const rows = [...new Set([...near.map(({ row }) => row), at.row])].sort((a, b) => a - b);
  const cells = new Map(near.map((each) => [`${String(each.row)} ${String(each.column)}`, each]));
  return {
    columns: columns.map(columnName),
    rows: rows.map((row) => ({
      name: String(row + 1),
      cells: columns.map((column) => {
        const each = cells.get(`${String(row)} ${String(column)}`);
        return {
          text: each ? textOf(each, language) : '',
          isNumber: typeof each?.value === 'number',
          isWanted: row === at.row && column === at.column,
        };
      }),
    })),
    formula: cells.get(`${String(at.row)} ${String(at.column)}`)?.formula ?? null,
  };
}
