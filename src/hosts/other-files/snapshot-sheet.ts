/** One sheet as the library hands it out into a sheet snapshot. */
import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../../core/cell-address';
import { coveredBy, disjointAreas } from '../../core/merged-areas';
import type { CellSnapshot, CellValue, SheetSnapshot, SheetVisibility } from '../../core/snapshot';
import { holdsLegacyText, isDateFormat } from '../../language';
import type { Budget } from './limits';
import type { Look, SheetLooks } from './looks';

export interface GivenSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly sheet: WorkSheet;
  readonly looks: SheetLooks;
  readonly date1904: boolean;
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
const DAYS_TO_1904 = 1462;

function valueOf(cell: CellObject, date1904: boolean): CellValue {
  const { v, t, z } = cell;
  if (v === undefined || t === 'z') return null;
  if (t === 'e') return { error: cell.w ?? ERRORS.get(Number(v)) ?? '#N/A' };
  if (typeof v === 'number') return date1904 && typeof z === 'string' && isDateFormat(z) ? v + DAYS_TO_1904 : v;
  if (v instanceof Date) return null;
  return v;
}

/** A formula as Excel shows it: without the file format's prefixes. */
function formulaOf(cell: CellObject): string | undefined {
  return cell.f === undefined || cell.f === ''
    ? undefined
    : cell.f.replace(/^=/, '').replace(/_xlfn\.(?:_xlws\.)?/g, '');
}

function snapshotCell(
  cell: CellObject,
  row: number,
  column: number,
  look: Look | undefined,
  date1904: boolean,
): CellSnapshot | null {
  const value = valueOf(cell, date1904);
  const formula = formulaOf(cell);
  if (formula === undefined && (value === null || value === '')) return null;
  const format = typeof cell.z === 'string' && !/^general$/i.test(cell.z) && cell.z !== '' ? cell.z : undefined;
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(look?.bold === true ? { bold: true as const } : {}),
    ...(look && look.indent > 0 ? { indent: look.indent } : {}),
    ...(look && look.font !== null && typeof value === 'string' ? { font: look.font } : {}),
  };
}

const rangeOf = ({ s, e }: Range): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c });

function withoutIdleFonts(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  if (!cells.some(({ font }) => font !== undefined)) return cells;
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (holdsLegacyText(texts)) return cells;
  return cells.map(({ font: _font, ...cell }) => cell);
}

function hiddenWithin(
  lines: readonly ({ readonly hidden?: boolean } | null | undefined)[] | undefined,
  used: readonly [number, number],
): number[] {
  const found: number[] = [];
  for (let at = used[0]; at <= Math.min(used[1], (lines?.length ?? 0) - 1); at += 1)
    if (lines?.[at]?.hidden === true) found.push(at);
  return found;
}

/** Values, formulas, formats, merged areas and hidden lines, in the snapshot's order. */
export function snapshotSheet(given: GivenSheet, budget: Budget): SheetSnapshot {
  const { name, visibility, sheet, looks, date1904 } = given;
  budget.takeMerges(sheet['!merges']?.length ?? 0, name);
  const merges = disjointAreas((sheet['!merges'] ?? []).map(rangeOf));
  const covered = coveredBy(merges);
  const cells: CellSnapshot[] = [];
  let [left, right] = [Infinity, -1];
  // Rows and cells may be missing: the lists have holes.
  for (const [row, line] of (
    (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  ).entries()) {
    if (!line) continue;
    for (const [column, cell] of line.entries()) {
      if (!cell || covered(row, column)) continue;
      const made = snapshotCell(cell, row, column, looks.at(row, column), date1904);
      if (!made) continue;
      budget.takeCell(name);
      cells.push(made);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const first = cells[0];
  const last = cells[cells.length - 1];
  return {
    name,
    visibility,
    cells: withoutIdleFonts(cells),
    merges,
    hiddenRows: first && last ? hiddenWithin(sheet['!rows'], [first.row, last.row]) : [],
    hiddenColumns: first ? hiddenWithin(sheet['!cols'], [left, right]) : [],
  };
}
