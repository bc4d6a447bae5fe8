/** The browser's services: each writer is a chunk of its own, fetched at its first use. */
import type { Services } from '../state/services';
import { saveFile } from '../delivery/save-file';

export const browserServices: Services = {
  now: () => performance.now(),
  measured: (start) => {
    performance.measure('khopso-checked', { start });
  },
  today: () => new Date(),
  save: saveFile,
  async blankForms(forms, identity) {
    const { blankForms } = await import(/* webpackChunkName: "blank-forms" */ '../delivery/blank-forms');
    return blankForms(forms, identity);
  },
  async writeReport(document, epoch) {
    const { writeReport } = await import(/* webpackChunkName: "docx" */ '../../hosts/docx-file');
    return writeReport(document, { epoch });
  },
  async readWorkbook(bytes, file) {
    const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ '../../hosts/xlsx-file');
    return readXlsx(bytes, file);
  },
  async mergeWorkbooks(books, steps, edits) {
    const { applyEdits, mergeWorkbooks } = await import(/* webpackChunkName: "xlsx" */ '../../hosts/xlsx-file');
    const merged = await mergeWorkbooks(books, { steps });
    return edits.length === 0 ? merged : applyEdits(merged, edits);
  },
};
