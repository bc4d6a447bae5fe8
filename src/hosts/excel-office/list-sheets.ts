/** The first two round trips of a reading: which sheets there are, and what each one's used range holds in general. */
import type { CellRange } from '../../core/cell-address';
import type { CancelSignal } from '../../core/host';
import type { SheetVisibility } from '../../core/snapshot';
import type { Abilities } from './abilities';
import type { ExcelSession } from './office-api';

/** null stands for "not the same in all cells": it has to be asked more closely. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Rectangle around everything that holds a value; null on an empty sheet. */
  readonly used: CellRange | null;
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly bold: boolean | null;
  readonly indent: number | null;
}

export interface SheetList {
  readonly file: string;
  readonly sheets: readonly ListedSheet[];
}

const USED = 'rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/bold';

export function visibilityOf(wire: string): SheetVisibility {
  return wire === 'VeryHidden' ? 'very-hidden' : wire === 'Hidden' ? 'hidden' : 'visible';
}

/** Two round trips whatever the number of sheets; with `only`, the sheets of these ids alone. */
export async function listSheets(
  session: ExcelSession,
  abilities: Abilities,
  signal?: CancelSignal,
  only?: ReadonlySet<string>,
): Promise<SheetList> {
  return session.ask(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const found = Array.from(workbook.worksheets.items)
      .filter((sheet) => only === undefined || only.has(sheet.id))
      .map((sheet) => {
        // By id and "or null": the sheet may have been renamed or deleted since.
        const again = workbook.worksheets.getItemOrNullObject(sheet.id);
        again.load('name');
        const used = again.getUsedRangeOrNullObject(true);
        // eslint-disable-next-line office-addins/no-empty-load -- the argument is chosen, not missing
        used.load(abilities.styles ? `${USED},format/indentLevel` : USED);
        return { sheet, again, used };
      });
    await context.sync();
    const sheets = found
      .filter(({ again }) => !again.isNullObject)
      .map(({ sheet, again, used }): ListedSheet => {
        const base = { id: sheet.id, name: again.name, visibility: visibilityOf(sheet.visibility) };
        if (used.isNullObject)
          return { ...base, used: null, rowHidden: false, columnHidden: false, bold: false, indent: 0 };
        return {
          ...base,
          used: {
            top: used.rowIndex,
            left: used.columnIndex,
            bottom: used.rowIndex + used.rowCount - 1,
            right: used.columnIndex + used.columnCount - 1,
          },
          rowHidden: used.rowHidden,
          columnHidden: used.columnHidden,
          bold: used.format.font.bold,
          indent: abilities.styles ? used.format.indentLevel : 0,
        };
      });
    return { file: workbook.name, sheets };
  }, signal);
}
