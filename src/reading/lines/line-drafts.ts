/** Lines as they stand on the sheet: their number, their label with what is to its left, weight and indentation. */
import type { CellSnapshot } from '../../core/snapshot';
import type { TableColumn } from '../columns';
import { splitLabel } from '../numbering';
import { isBlank, isValue, kindOf, textOf, type SheetGrid } from '../sheet';

export interface LineDraft {
  readonly row: number;
  readonly number: string;
  readonly label: string;
  /** Texts of all columns of labels and of names beside them, left to right. */
  readonly path: readonly string[];
  /** Sheet column that the label stands in. */
  readonly labelCell: number;
  /** Indentation of the label in levels: its format's, and two leading blanks each. */
  readonly indent: number;
  readonly bold: boolean;
  /** false: a heading or a remark inside the body. */
  readonly hasFigures: boolean;
}

/** What reads a table's lines: its columns by their roles, found once. */
export interface LineColumns {
  readonly first: number;
  readonly number: TableColumn | undefined;
  readonly labels: readonly number[];
  /** Columns of labels and of other texts before the first figures. */
  readonly names: readonly number[];
  readonly measures: ReadonlySet<number>;
  /** First column of figures. */
  readonly figures: number;
}

export function lineColumns(columns: readonly TableColumn[]): LineColumns {
  const measures = columns.filter(({ role }) => role === 'measure').map(({ column }) => column);
  const figures = measures[0] ?? Infinity;
  const texts = columns.filter(({ role, column }) => role === 'label' || (role === 'text' && column < figures));
  return {
    first: columns[0]?.column ?? 0,
    number: columns.find(({ role }) => role === 'number'),
    labels: columns.filter(({ role }) => role === 'label').map(({ column }) => column),
    names: texts.map(({ column }) => column),
    measures: new Set(measures),
    figures,
  };
}

function leadingBlanks(cell: CellSnapshot | undefined): number {
  const value = cell?.value;
  if (typeof value !== 'string' || value.charCodeAt(0) > 0xa0) return 0;
  const blanks = /^[ \u00A0\u2003\t]*/.exec(value)?.[0] ?? '';
  return Math.floor((blanks.length + (blanks.split('\t').length - 1) * 3) / 2);
}

/** The line of a row; null where it has neither number nor label nor figures. */
export function draftOf(grid: SheetGrid, row: number, columns: LineColumns, texts = false): LineDraft | null {
  const { first, number: numberColumn, labels } = columns;
  let numberCell = numberColumn ? grid.at(row, numberColumn.column) : undefined;
  let labelCell = lastFilled(grid, row, labels);
  if (!labelCell && numberCell && textOf(numberCell).length > 3) {
    // "TỔNG CỘNG" written (and often merged) over the numbering column.
    labelCell = numberCell;
    numberCell = undefined;
  }
  const hasFigures = holdsFigures(grid, row, columns);
  if (!labelCell) labelCell = strayLabel(grid, row, columns, numberCell, hasFigures);
  let number = numberText(numberCell);
  let label = textOf(labelCell);
  if (texts) number = '';
  else {
    const split = splitLabel(label);
    const bare = (text: string): string => text.replace(/[.)]+$/, '');
    if (number === '') number = split.number;
    if (number !== '' && bare(split.number) === bare(number)) label = split.label;
  }
  // A paragraph without a code is a line too: nothing that a department wrote is passed over.
  const isText = texts && columns.names.some((column) => !isBlank(grid.at(row, column)));
  if (label === '' && number === '' && !hasFigures && !isText) return null;
  return {
    row,
    number,
    label,
    path: columns.names.length > 1 ? namesOf(grid, row, columns.names) : [label],
    labelCell: labelCell?.column ?? labels[0] ?? first,
    indent: (labelCell?.indent ?? 0) + leadingBlanks(labelCell),
    bold: labelCell?.bold === true,
    hasFigures,
  };
}

function lastFilled(grid: SheetGrid, row: number, columns: readonly number[]): CellSnapshot | undefined {
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    const cell = grid.at(row, columns[at] as number);
    if (!isBlank(cell)) return cell;
  }
  return undefined;
}

function namesOf(grid: SheetGrid, row: number, columns: readonly number[]): string[] {
  return columns.map((column) => textOf(grid.at(row, column))).filter((text) => text !== '');
}

/** Whether a figure, a mark for none or unknown, or a formula stands in a column of figures. */
function holdsFigures(grid: SheetGrid, row: number, { measures }: LineColumns): boolean {
  for (const cell of grid.rowAt(row)?.cells ?? []) {
    if (!measures.has(cell.column)) continue;
    const kind = kindOf(cell);
    if (isValue(kind) || kind === 'none' || kind === 'unknown') return true;
  }
  return false;
}

/** A label that stands outside its column: the nearest text to the left of it, or of the line's first figure. */
function strayLabel(
  grid: SheetGrid,
  row: number,
  { first, labels, measures }: LineColumns,
  numberCell: CellSnapshot | undefined,
  hasFigures: boolean,
): CellSnapshot | undefined {
  let found: CellSnapshot | undefined;
  for (const cell of grid.rowAt(row)?.cells ?? []) {
    if (cell.column < first || cell === numberCell) continue;
    const kind = kindOf(cell);
    if (kind === 'text' && (cell.column < (labels[0] ?? Infinity) || hasFigures)) found = cell;
    else if (hasFigures && isValue(kind) && measures.has(cell.column)) break;
  }
  return found;
}

/** A numbering cell as text; 1.1 typed as a number is "1.1" whatever the format hides. */
function numberText(cell: CellSnapshot | undefined): string {
  if (!cell || isBlank(cell)) return '';
  if (typeof cell.value === 'number' && kindOf(cell) !== 'date') {
    const shown = /^0(?:\.(0+))?$/.exec(cell.format ?? '');
    return shown?.[1] ? cell.value.toFixed(shown[1].length) : String(cell.value);
  }
  return textOf(cell);
}
