/**
 * The first two round trips of a reading: which sheets there are, and what each one's used range holds in general. With
 * the second come the cells of each sheet's upper left corner: all of them, for a workbook of ordinary size.
 */
import type { CellRange } from '../../core/cell-address';
import type { CancelSignal } from '../../core/host';
import type { SheetVisibility } from '../../core/snapshot';
import { hostCode, isTooLarge } from '../office-js';
import type { Abilities } from './abilities';
import type { Grids } from './cell-grid';
import type { ExcelSession } from './office-api';
import { BYTES_PER_CELL, PAGE_BYTES } from './pages';

/** null stands for "not the same in all cells": it has to be asked more closely. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Rectangle around everything that holds a value; null on an empty sheet. */
  readonly used: CellRange | null;
  /** The part of `used` that needs no asking any more; null when there is none. */
  readonly known: CellRange | null;
  /** What stands in the known part. */
  readonly corner: { readonly range: CellRange; readonly grids: Grids } | null;
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly bold: boolean | null;
  readonly indent: number | null;
}

export interface SheetList {
  readonly file: string;
  readonly sheets: readonly ListedSheet[];
}

export interface ListOptions {
  readonly signal?: CancelSignal | undefined;
  readonly pageBytes?: number | undefined;
  /** Only the sheets of these ids. */
  readonly only?: ReadonlySet<string> | undefined;
}

interface Named {
  readonly id: string;
  readonly visibility: SheetVisibility;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const USED = `${PLACE},rowHidden,columnHidden,format/font/bold`;
/** Tables of reports are seldom wider; what stands further right is asked with the pages. */
const CORNER_COLUMNS = 16;
/** The more sheets, the surer that not all of them fill their corners: up to twice as much is asked as would fit. */
const likelyFilled = (sheets: number): number => Math.max(0.5, 1 - sheets / 40);

export function visibilityOf(wire: string): SheetVisibility {
  return wire === 'VeryHidden' ? 'very-hidden' : wire === 'Hidden' ? 'hidden' : 'visible';
}

function placeOf(range: Excel.Range): CellRange {
  const [top, left] = [range.rowIndex, range.columnIndex];
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** Two round trips whatever the number of sheets; a third one where the corners are more than one answer holds. */
export async function listSheets(
  session: ExcelSession,
  abilities: Abilities,
  options: ListOptions = {},
): Promise<SheetList> {
  const { only, signal } = options;
  const { file, named } = await session.ask(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/id,items/visibility');
    await context.sync();
    const sheets = Array.from(workbook.worksheets.items, ({ id, visibility }): Named => ({
      id,
      visibility: visibilityOf(visibility),
    }));
    return { file: workbook.name, named: sheets.filter(({ id }) => only === undefined || only.has(id)) };
  }, signal);
  if (named.length === 0) return { file, sheets: [] };
  const cells = (options.pageBytes ?? PAGE_BYTES) / BYTES_PER_CELL / named.length / likelyFilled(named.length);
  const rows = Math.max(1, Math.floor(cells / CORNER_COLUMNS));
  const ask = (rowsOfCorner: number): Promise<ListedSheet[]> =>
    askUsed(session, abilities, named, rowsOfCorner, signal);
  const orNone = (error: unknown): Promise<ListedSheet[]> => {
    if (!isTooLarge(error) && hostCode(error) === '') throw error;
    return ask(0);
  };
  // Whatever the host has against the corners, the sheets can be had with less of them, or without.
  const sheets = await ask(rows).catch((error: unknown) => {
    if (isTooLarge(error)) return ask(Math.floor(rows / 8)).catch(orNone);
    return orNone(error);
  });
  return { file, sheets };
}

/** One round trip. `rows` of each sheet's corner; 0 asks for no cells. */
function askUsed(
  session: ExcelSession,
  abilities: Abilities,
  named: readonly Named[],
  rows: number,
  signal?: CancelSignal,
): Promise<ListedSheet[]> {
  return session.ask(async (context) => {
    const found = named.map((sheet) => {
      // By id and "or null": the sheet may have been renamed or deleted since.
      const again = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      again.load('name');
      const used = again.getUsedRangeOrNullObject(true);
      // eslint-disable-next-line office-addins/no-empty-load -- the argument is chosen, not missing
      used.load(abilities.styles ? `${USED},format/indentLevel` : USED);
      const corner =
        rows === 0 ? null : again.getRangeByIndexes(0, 0, rows, CORNER_COLUMNS).getUsedRangeOrNullObject(true);
      corner?.load(`${PLACE},values,formulas,numberFormat`);
      return { sheet, again, used, corner };
    });
    await context.sync();
    return found
      .filter(({ again }) => !again.isNullObject)
      .map(({ sheet, again, used, corner }): ListedSheet => {
        const base = { ...sheet, name: again.name };
        if (used.isNullObject)
          return {
            ...base,
            used: null,
            known: null,
            corner: null,
            rowHidden: false,
            columnHidden: false,
            bold: false,
            indent: 0,
          };
        return {
          ...base,
          used: placeOf(used),
          ...cornerOf(placeOf(used), corner, rows),
          rowHidden: used.rowHidden,
          columnHidden: used.columnHidden,
          bold: used.format.font.bold,
          indent: abilities.styles ? used.format.indentLevel : 0,
        };
      });
  }, signal);
}

/** A host that leaves values out, since they were too many, has told nothing of the corner. */
function cornerOf(used: CellRange, corner: Excel.Range | null, rows: number): Pick<ListedSheet, 'known' | 'corner'> {
  const known = {
    ...used,
    bottom: Math.min(used.bottom, rows - 1),
    right: Math.min(used.right, CORNER_COLUMNS - 1),
  };
  if (!corner || known.bottom < known.top || known.right < known.left) return { known: null, corner: null };
  if (corner.isNullObject) return { known, corner: null };
  const { values, formulas, numberFormat: formats } = corner;
  if ([values, formulas, formats].some((grid) => (grid as unknown) === null)) return { known: null, corner: null };
  return { known, corner: { range: placeOf(corner), grids: { values, formulas, formats } } };
}
