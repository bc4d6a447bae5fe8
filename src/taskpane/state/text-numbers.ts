/** Numbers that were typed as text ("1.694", "59 233"), as edits that make them numbers. */
import { parseCellName } from '../../core/cell-address';
import { parseDecimal, shift, toText } from '../../core/decimal';
import type { CellEdit } from '../../core/edit';
import { contentAt } from '../../core/edit-fit';
import type { Finding } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';

export const isTextNumber = ({ check, code }: Finding): boolean =>
  check === 'figure-readable' && code === 'text-number';

/** Whether a cell shows its number as a percentage: the figure 25.35 then stands as 0.2535. */
function showsPercent(snapshot: WorkbookSnapshot, sheet: string, cell: string): boolean {
  const at = parseCellName(cell);
  const found = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((one) => one.row === at?.row && one.column === at.column);
  return /%/.test((found?.format ?? '').replace(/"[^"]*"|\\./g, ''));
}

/** One edit a cell; a text that is a formula's result, or has more digits than Excel keeps, is left as it is. */
export function textNumberEdits(snapshot: WorkbookSnapshot, findings: readonly Finding[]): readonly CellEdit[] {
  const edits = findings.filter(isTextNumber).flatMap(({ at, data }): CellEdit[] => {
    const value = parseDecimal(data['value'] ?? '');
    const instead = contentAt(snapshot, at.sheet, at.cell);
    if (!value || instead.formula !== undefined || typeof instead.value !== 'string') return [];
    const text = toText(showsPercent(snapshot, at.sheet, at.cell) ? shift(value, -2) : value);
    if (text.replace(/\D/g, '').replace(/^0+/, '').length > 15) return [];
    return [{ kind: 'set-cell', sheet: at.sheet, cell: at.cell, value: Number(text), instead }];
  });
  return [...new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit])).values()];
}
