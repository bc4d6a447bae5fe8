/** A workbook snapshot from cell names: `{ 'Biểu!D12': 70067, 'Biểu!D13': { value: 5, formula: 'SUM(A1:A2)' } }`. */
import { parseCellName } from '../../src/core/cell-address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';

export type GivenCell = CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

/** Sheets in the order of their first cell; cells in row-major order. */
export function snapshotOf(cells: Readonly<Record<string, GivenCell>>, file = 'so.xlsx'): WorkbookSnapshot {
  const sheets = new Map<string, CellSnapshot[]>();
  for (const [name, given] of Object.entries(cells)) {
    const [sheet, cell] = name.includes('!') ? name.split('!') : ['Biểu', name];
    const position = parseCellName(cell ?? '');
    if (!position) throw new Error(`no cell: ${name}`);
    const full = given !== null && typeof given === 'object' && 'value' in given ? given : { value: given };
    const list = sheets.get(sheet ?? '') ?? [];
    list.push({ ...position, ...full });
    sheets.set(sheet ?? '', list);
  }
  const made = [...sheets].map(([name, list]): SheetSnapshot => ({
    name,
    visibility: 'visible',
    cells: list.sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  }));
  return { file, sha256: null, sheets: made };
}
