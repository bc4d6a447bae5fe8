/** Shows a cell to the user: its sheet becomes the active one and the cell is selected, which scrolls to it. */
import type { CellAddress } from '../../core/cell-address';
import type { SelectOutcome } from '../../core/host';
import type { ExcelSession } from './office-api';

export async function selectCell(session: ExcelSession, at: CellAddress): Promise<SelectOutcome> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return 'gone';
    if (sheet.visibility !== 'Visible') return 'hidden';
    sheet.activate();
    sheet.getRange(at.cell).select();
    await context.sync();
    return 'selected';
  });
}
