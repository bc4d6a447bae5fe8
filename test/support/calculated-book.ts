/** Small workbooks for tests of formulas: cells by name, "=…" is a formula without a stored result. */
import { parseCellName } from '../../src/core/cell-address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';

/** A formula beside its stored result. */
export interface Stored {
  readonly formula: string;
  readonly value: CellValue;
}

export type CellsByName = Readonly<Record<string, CellValue | Stored>>;

const isStored = (value: CellValue | Stored): value is Stored =>
  typeof value === 'object' && value !== null && 'formula' in value;

function cellOf(name: string, value: CellValue | Stored): CellSnapshot {
  const at = parseCellName(name);
  if (!at) throw new Error(`no cell: ${name}`);
  if (isStored(value)) return { ...at, value: value.value, formula: value.formula };
  if (typeof value === 'string' && value.startsWith('=')) return { ...at, value: null, formula: value.slice(1) };
  return { ...at, value };
}

export function sheetOf(name: string, cells: CellsByName, hiddenRows: readonly number[] = []): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: Object.entries(cells)
      .map(([at, value]) => cellOf(at, value))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [],
    hiddenRows,
    hiddenColumns: [],
  };
}

/** Sheets by name; the first is where a test looks. */
export function bookOf(sheets: Readonly<Record<string, CellsByName>>): WorkbookSnapshot {
  return {
    file: 'a.xlsx',
    sha256: null,
    sheets: Object.entries(sheets).map(([name, cells]) => sheetOf(name, cells)),
  };
}
