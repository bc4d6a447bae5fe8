/** What differs between the workbook as opened and as it is now, as edits: saving touches only what was touched. */
import { cellName } from '../core/cell-address';
import type { CellContent, Edit, NewCellValue } from '../core/edit';
import { rowsOf } from '../core/edit-fit';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../core/snapshot';

const key = (cell: CellSnapshot): string => cellName(cell.row, cell.column);

function plainValue(value: CellValue): NewCellValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}

const contentOf = (cell: CellSnapshot | undefined): CellContent => ({
  value: cell?.value ?? null,
  ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
});

function editOf(sheet: string, cell: CellSnapshot, was: CellSnapshot | undefined): Edit {
  const base = {
    kind: 'set-cell' as const,
    sheet,
    cell: key(cell),
    value: plainValue(cell.value),
    instead: contentOf(was),
  };
  return cell.formula === undefined ? base : { ...base, formula: cell.formula };
}

/** As the new sheet holds it before its formulas come. */
const valueOnly = ({ row, column, value }: CellSnapshot): CellSnapshot => ({ row, column, value: plainValue(value) });

function sameCell(a: CellSnapshot, b: CellSnapshot): boolean {
  return a.formula === b.formula && JSON.stringify(a.value) === JSON.stringify(b.value);
}

export function changedCells(before: WorkbookSnapshot, now: WorkbookSnapshot): Edit[] {
  const edits: Edit[] = [];
  for (const sheet of now.sheets) {
    const old = before.sheets.find((one) => one.name === sheet.name);
    if (!old) {
      edits.push({
        kind: 'put-sheet',
        sheet: sheet.name,
        rows: rowsOf(sheet).map((row) => row.map(plainValue)),
        instead: null,
        ...(sheet.visibility === 'visible' ? {} : { hidden: true }),
      });
      // What a new sheet computes is put over what it computed.
      for (const cell of sheet.cells)
        if (cell.formula !== undefined) edits.push(editOf(sheet.name, cell, valueOnly(cell)));
      continue;
    }
    const were = new Map(old.cells.map((cell) => [key(cell), cell]));
    for (const cell of sheet.cells) {
      const was = were.get(key(cell));
      if (!was || !sameCell(was, cell)) edits.push(editOf(sheet.name, cell, was));
      were.delete(key(cell));
    }
    for (const [cell, was] of were)
      edits.push({ kind: 'set-cell', sheet: sheet.name, cell, value: null, instead: contentOf(was) });
  }
  for (const sheet of before.sheets) {
    if (!now.sheets.some((one) => one.name === sheet.name))
      edits.push({ kind: 'remove-sheet', sheet: sheet.name, instead: rowsOf(sheet) });
  }
  return edits;
}
