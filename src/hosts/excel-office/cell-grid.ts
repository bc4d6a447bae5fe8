/** From the grids of values, formulas and formats that Excel hands out to the snapshot's cells, and back to one's bytes. */
import type { CellRange } from '../../core/cell-address';
import type { CellSnapshot, CellValue } from '../../core/snapshot';

export interface Grids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export interface ReadCells {
  readonly cells: CellSnapshot[];
  /** Cells whose text looks like an error value: only their type tells which it is. */
  readonly doubtful: readonly { readonly row: number; readonly column: number }[];
  /** About how many bytes the answer took. */
  readonly bytes: number;
}

const ERROR_LIKE = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

function weight(value: unknown): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = value.length + 3;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 34 || code === 92) bytes += 1;
  }
  return bytes;
}

/** Whether what `formulas` says of a cell is a formula; a text that begins with "=" equals its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value
    ? formula.slice(1)
    : null;
}

/** Cells that are taken over between two breaths. */
const STRETCH = 4000;

/** The same, a stretch of rows after the other. */
export function* cellsInStretches(range: CellRange, { values, formulas, formats }: Grids): Generator<ReadCells> {
  const rows = Math.max(1, Math.floor(STRETCH / Math.max(1, range.right - range.left + 1)));
  for (let from = 0; from < values.length; from += rows) {
    const part = (grid: Grids['values']): Grids['values'] => grid.slice(from, from + rows);
    yield cellsOf(
      { ...range, top: range.top + from },
      { values: part(values), formulas: part(formulas), formats: part(formats) },
    );
  }
}

export function cellsOf(range: CellRange, grids: Grids): ReadCells {
  const cells: CellSnapshot[] = [];
  const doubtful: { row: number; column: number }[] = [];
  let bytes = 0;
  for (const [i, line] of grids.values.entries()) {
    for (const [j, raw] of line.entries()) {
      const formulaRaw = grids.formulas[i]?.[j];
      const format = grids.formats[i]?.[j];
      bytes += weight(raw) + weight(formulaRaw) + weight(format);
      const formula = formulaOf(formulaRaw, raw);
      if (raw === '' && formula === null) continue;
      const [row, column] = [range.top + i, range.left + j];
      const value = raw as CellValue;
      if (typeof value === 'string' && ERROR_LIKE.test(value)) doubtful.push({ row, column });
      cells.push({
        row,
        column,
        value,
        ...(formula === null ? {} : { formula }),
        ...(typeof format === 'string' && format !== 'General' && format !== '' ? { format } : {}),
      });
    }
  }
  return { cells, doubtful, bytes };
}
