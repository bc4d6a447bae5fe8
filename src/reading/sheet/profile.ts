/** Which columns of some lines hold labels and which figures, seen from a few lines. */
import type { CellSnapshot } from '../../core/snapshot';
import { isValue } from './cell-kind';
import { textOf } from './sheet-grid';
import type { ViewRow } from './sheet-view';

export interface Profile {
  /** Leftmost and rightmost filled columns. */
  readonly left: number;
  readonly right: number;
  /** First column of labels; the leftmost column without one. */
  readonly label: number;
  /** Last column that leads: labels, numbers and codes stand up to it; `left - 1` where figures begin at once. */
  readonly lead: number;
  /** Columns of figures, ascending. */
  readonly figures: readonly number[];
}

interface Count {
  values: number;
  texts: number;
}

/** Profile of some rows; null where none of them holds a figure. */
export function profileOf(rows: readonly ViewRow[]): Profile | null {
  const counts = new Map<number, Count>();
  for (const { cells, kinds } of rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const { column } = cells[at] as CellSnapshot;
      let count = counts.get(column);
      if (!count) counts.set(column, (count = { values: 0, texts: 0 }));
      const kind = kinds[at];
      if (kind === 'text' || kind === 'date') count.texts += 1;
      else if (kind !== undefined && isValue(kind)) count.values += 1;
    }
  }
  const columns = [...counts.keys()].sort((a, b) => a - b);
  const of = (column: number): Count => counts.get(column) ?? { values: 0, texts: 0 };
  const left = columns[0];
  const right = columns[columns.length - 1];
  if (left === undefined || right === undefined) return null;
  const valued = columns.filter((column) => of(column).values > 0);
  if (valued.length === 0) return null;
  const worded = columns.filter((column) => of(column).texts > of(column).values);
  const [first] = worded;
  let lead = left - 1;
  let label = left;
  if (first !== undefined && valued.some((column) => column > first)) {
    label = first;
    lead = first;
    for (const column of columns) {
      if (column <= lead) continue;
      if (of(column).texts <= of(column).values) break;
      lead = column;
    }
    if (!valued.some((column) => column > lead)) lead = label;
  } else if (valued.length > 1 && isKey(rows, left)) lead = left;
  const figures = valued.filter((column) => column > lead);
  return { left, right, label, lead, figures };
}

/** Profile of a code row: letters and words lead, numbers and their arithmetic stand over figures. */
export function profileOfCodes({ cells }: ViewRow): Profile | null {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (!first || !last) return null;
  const numbered = cells.findIndex((cell, at) => at > 0 && /\d/.test(textOf(cell)));
  const lead = cells[numbered < 0 ? cells.length - 1 : numbered - 1]?.column ?? first.column;
  const figures = cells.map(({ column }) => column).filter((column) => column > lead);
  return { left: first.column, right: last.column, label: lead, lead, figures };
}

/** Whether a column's numbers name lines: whole, and each greater than the one above. */
function isKey(rows: readonly ViewRow[], column: number): boolean {
  let previous = -Infinity;
  let count = 0;
  for (const { cells, kinds } of rows) {
    const [cell] = cells;
    if (cell?.column !== column || kinds[0] !== 'figure') continue;
    const value = Number(cell.value);
    if (!Number.isInteger(value) || value <= previous) return false;
    previous = value;
    count += 1;
  }
  return count >= 2;
}
