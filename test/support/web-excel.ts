/** The pane beside a workbook in Office on the web: in a frame of the workbench, whose grid is typed into. */
import { readFileSync } from 'node:fs';
import { cellName } from '../../src/core/cell-address';
import type { EmulatedExcel } from '../../src/office-emulator';
import type { ExcelDriver } from './excel-driver';

interface Workbench {
  readonly workbench: { readonly desk: { readonly book: { readonly excel: EmulatedExcel } } };
}

export const webExcel: ExcelDriver = {
  name: 'web',
  async open(harness, book, options) {
    const opened = await harness.openWorkbench({
      ...options,
      ...(typeof book === 'string' ? { book } : { bytes: book }),
    });
    const { page } = opened;
    const excel = await page.evaluateHandle(() => (window as unknown as Workbench).workbench.desk.book.excel);
    return {
      ...opened,
      host: 'web',
      async typeInto(sheet, cell, text) {
        await page.locator('#tabs').getByRole('tab', { name: sheet, exact: true }).click();
        await page.locator(`.grid-cell[data-cell="${cell}"]`).click();
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      },
      async selected() {
        const { sheet, row, column } = await excel.evaluate(({ book: model }) => ({
          sheet: model.active.name,
          row: model.selection.top,
          column: model.selection.left,
        }));
        return { sheet, cell: cellName(row, column) };
      },
      async handedOut(act) {
        const [download] = await Promise.all([page.waitForEvent('download'), act()]);
        return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
      },
      // The handle's own type loses the class; the page's object is the very same.
      inExcel: (act, given) => excel.evaluate(act as never, given as never),
    };
  },
};
