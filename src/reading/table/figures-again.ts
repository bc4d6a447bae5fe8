/**
 * A sheet that differs from how it was read before only in figures of its tables' lines: how the tables are built stands then,
 * and their figures alone are read anew. A figure tells of its table's structure in these places and in no other, and each is
 * asked again: whether the numbers of a row head columns (codes, years, a run), whether a row prints the header again, whether
 * a column's numbers are figures at all (years, codes, places in a list), and whether a first column's numbers name lines.
 */
import { readColumns, type TableColumn } from '../columns';
import { changedCells, isFigureAgain, textOf, type ChangedCell, type SheetGrid, type TableFrame } from '../sheet';
import type { SheetSnapshot } from '../../core/snapshot';
import type { TablesAsRead, TableStructure } from './table-structure';

/** The tables as they are built still; null where anything may be another than before. */
export function builtAgain(
  { sheet: before, tables }: TablesAsRead,
  sheet: SheetSnapshot,
  grid: SheetGrid,
): readonly TableStructure[] | null {
  const changed = changedCells(before, sheet);
  if (!changed || changed.length === 0) return null;
  const touched = new Set<TableStructure>();
  for (const cell of changed) {
    const table = tables.find((each) => isFigureOf(each, cell, grid));
    if (!table || tables.some(({ frame }) => isAbove(frame, cell.now.row))) return null;
    touched.add(table);
  }
  if (!isFigureAgain(changed, grid)) return null;
  if (![...touched].every((table) => hasColumnsAgain(table, grid))) return null;
  for (const { memory } of tables) memory.awaken();
  return tables;
}

/** Whether a cell is one of the table's figures, behind its first column, and prints no heading again. */
function isFigureOf({ frame, measures }: TableStructure, { before, now }: ChangedCell, grid: SheetGrid): boolean {
  return (
    now.column > frame.left &&
    frame.body.includes(now.row) &&
    measures.some(({ column }) => column.column === now.column) &&
    !frame.header.some((row) => [textOf(before), textOf(now)].includes(grid.textAt(row, now.column)))
  );
}

/** Whether a row is among those that may be a table's title. */
const isAbove = ({ titleTop, header, body }: TableFrame, row: number): boolean =>
  row >= titleTop && row < (header[0] ?? body[0] ?? titleTop);

/** Whether the numbers of each column are still what they were: figures, or codes, years, places in a list. */
function hasColumnsAgain({ frame, bare }: TableStructure, grid: SheetGrid): boolean {
  const isSame = (one: TableColumn, other: TableColumn | undefined): boolean =>
    one.role === other?.role && one.notFigure === other.notFigure;
  const again = readColumns(grid, frame);
  return bare.every((column, at) => isSame(column, again[at]));
}
