/** The pane in Excel on the desktop: the page alone over window.external, the workbook in the test, files by the save dialog. */
import { cellName, parseCellName } from '../../src/core/cell-address';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { openInExcel, recalculate, typedInput } from '../../src/office-emulator';
import { sample } from './browser';
import type { ExcelDriver, HandedOut } from './excel-driver';

/** In place of the WebView's save dialog: everything is saved, to the test. */
const SAVE_DIALOG = `window.showSaveFilePicker = function (options) {
  var parts = [];
  return Promise.resolve({ createWritable: function () { return Promise.resolve({
    write: function (blob) { parts.push(blob); return Promise.resolve(); },
    close: function () {
      return new Blob(parts).arrayBuffer().then(function (buffer) {
        return window.khopsoSaved(options.suggestedName, Array.from(new Uint8Array(buffer)));
      });
    },
  }); } });
};`;

export const desktopExcel: ExcelDriver = {
  name: 'desktop',
  async open(harness, book, options) {
    const { file, bytes } = typeof book === 'string' ? { file: book, bytes: sample(book) } : book;
    const excel = openInExcel(await readXlsx(bytes, file), {
      openXlsx: (inserted) => readXlsx(inserted, 'biểu.xlsx'),
      recalculate: (book) => recalculate(book),
    });
    const saved: HandedOut[] = [];
    const opened = await harness.openDesktop(excel.host, {
      ...options,
      before: async (page) => {
        await page.exposeFunction('khopsoSaved', (name: string, content: readonly number[]) => {
          saved.push({ name, bytes: Uint8Array.from(content) });
        });
        await page.addInitScript({ content: SAVE_DIALOG });
      },
    });
    return {
      ...opened,
      host: 'desktop',
      typeInto: (sheet, cell, text) => {
        const model = excel.book.find(sheet);
        const at = parseCellName(cell);
        if (!model || !at) throw new Error(`no ${sheet}!${cell}`);
        const before = model.cell(at.row, at.column);
        // Vietnamese figures as Excel itself would take them.
        const plain = /^-?[\d.]+(,\d+)?$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text;
        model.put(at.row, at.column, typedInput(plain, before) ?? null);
        recalculate(excel.book);
        excel.book.write(
          model,
          { top: at.row, left: at.column, bottom: at.row, right: at.column },
          () => undefined,
          false,
        );
        return Promise.resolve();
      },
      selected: () =>
        Promise.resolve({
          sheet: excel.book.active.name,
          cell: cellName(excel.book.selection.top, excel.book.selection.left),
        }),
      async handedOut(act) {
        const count = saved.length;
        await act();
        for (let wait = 0; wait < 800 && saved.length === count; wait += 1)
          await new Promise((resolve) => {
            setTimeout(resolve, 25);
          });
        const [last] = saved.slice(count);
        if (!last) throw new Error('nothing was handed out');
        return last;
      },
      inExcel: (act, given) => Promise.resolve(act(excel, given)),
    };
  },
};
