/** Numbers that were typed as text ("1.694", "59 233"), as edits that make them numbers. */
import type { CellAddress } from '../../core/cell-address';
import { parseDecimal, shift, toText } from '../../core/decimal';
import type { CellEdit } from '../../core/edit';
import { contentsOf } from '../../core/edit-fit';
import type { Finding } from '../../core/finding';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';

export const isTextNumber = ({ check, code }: Finding): boolean =>
  check === 'figure-readable' && code === 'text-number';

/** Whether a cell shows its number as a percentage: the figure 25.35 then stands as 0.2535. */
const showsPercent = ({ format = '' }: CellSnapshot): boolean => /%/.test(format.replace(/"[^"]*"|\\./g, ''));

/** How many cells the findings name. */
export const countTextNumbers = (findings: readonly Finding[]): number =>
  findings.filter(isTextNumber).reduce((count, { related }) => count + 1 + related.length, 0);

/** Each cell of a finding with what it was read as. */
function readOf({ at, related, data }: Finding): { readonly at: CellAddress; readonly value: string }[] {
  const values = data['values']?.split('; ') ?? [data['value'] ?? ''];
  return [at, ...related].map((cell, index) => ({ at: cell, value: values[index] ?? '' }));
}

/** One edit a cell; a text that is a formula's result, or has more digits than Excel keeps, is left as it is. */
export function textNumberEdits(snapshot: WorkbookSnapshot, findings: readonly Finding[]): readonly CellEdit[] {
  const contents = contentsOf(snapshot);
  const edits = findings
    .filter(isTextNumber)
    .flatMap(readOf)
    .flatMap(({ at, value: text }): CellEdit[] => {
      const value = parseDecimal(text);
      const found = contents(at.sheet, at.cell);
      if (!value || typeof found?.value !== 'string' || found.formula !== undefined) return [];
      const number = toText(showsPercent(found) ? shift(value, -2) : value);
      if (number.replace(/\D/g, '').replace(/^0+/, '').length > 15) return [];
      const instead = { value: found.value };
      return [{ kind: 'set-cell', sheet: at.sheet, cell: at.cell, value: Number(number), instead }];
    });
  return [...new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit])).values()];
}
