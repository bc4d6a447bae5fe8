/** What stands in each column of a table's body, counted in one pass over its cells. */
import { parseUnit } from '../../language';
import { isNumbering } from '../numbering';
import { isYear, kindOf, textOf, type SheetGrid, type TableFrame } from '../sheet';

export interface ColumnCounts {
  filled: number;
  /** Figures, errors and formulas without a result. */
  figures: number;
  texts: number;
  dates: number;
  /** Dashes, marks of no data, marks of notes. */
  nones: number;
  /** Among the first cells: numbers of an outline, units, short words without a blank. */
  numberings: number;
  units: number;
  tokens: number;
  sampled: number;
  whole: number;
  years: number;
  /** Figures greater than the one above, and greater by one. */
  rising: number;
  steps: number;
  /** Figures equal to the one above. */
  same: number;
  /** Different digits' counts: one where all have as many, and no more than two are kept. */
  readonly lengths: Set<number>;
  /** Texts of digits that begin with 0. */
  padded: number;
  last: number;
  /** Rows in which it is filled, for columns of labels that stand in for each other. */
  readonly rows: Set<number>;
}

const SAMPLE = 200;

function blank(): ColumnCounts {
  return {
    filled: 0,
    figures: 0,
    texts: 0,
    dates: 0,
    nones: 0,
    numberings: 0,
    units: 0,
    tokens: 0,
    sampled: 0,
    whole: 0,
    years: 0,
    rising: 0,
    steps: 0,
    same: 0,
    lengths: new Set(),
    padded: 0,
    last: -Infinity,
    rows: new Set(),
  };
}

/** Counts of every column from the frame's left to its right. */
export function countColumns(grid: SheetGrid, frame: TableFrame): ColumnCounts[] {
  const counts = Array.from({ length: frame.right - frame.left + 1 }, blank);
  for (const row of frame.body) {
    for (const cell of grid.rowAt(row)?.cells ?? []) {
      const count = counts[cell.column - frame.left];
      if (!count) continue;
      const kind = kindOf(cell);
      if (kind === 'blank') continue;
      count.filled += 1;
      if (kind === 'figure' || kind === 'error' || kind === 'pending') count.figures += 1;
      else if (kind === 'text') count.texts += 1;
      else if (kind === 'date') count.dates += 1;
      else count.nones += 1;
      if (kind === 'figure') countNumber(count, cell.value, isYear(cell));
      if (count.sampled >= SAMPLE) continue;
      count.sampled += 1;
      count.rows.add(row);
      const text = textOf(cell);
      // Numbers of four digits and more name things rather than count them.
      if (!/^\d{4,}$/.test(text) && isNumbering(text)) count.numberings += 1;
      if (typeof cell.value !== 'string') continue;
      if (parseUnit(text) !== null) count.units += 1;
      if (kind === 'text' && /^\S{1,16}$/u.test(text) && /\d/.test(text)) count.tokens += 1;
    }
  }
  return counts;
}

function countNumber(count: ColumnCounts, value: unknown, year: boolean): void {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = Number(value);
  if (year) count.years += 1;
  if (Number.isInteger(number)) count.whole += 1;
  if (number > count.last) count.rising += 1;
  if (number === count.last + 1) count.steps += 1;
  if (number === count.last) count.same += 1;
  count.last = number;
  if (count.lengths.size < 2) count.lengths.add(text === '' ? String(number).length : text.length);
  if (/^0\d+$/.test(text)) count.padded += 1;
}
