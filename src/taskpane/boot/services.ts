/** The browser's services: files are read and written where the engine is. */
import type { Services } from '../state/services';
import { pageEngine } from '../asking/page-engine';
import { saveFile } from '../delivery/save-file';

/** Fetched when something is to be kept or asked for. */
const keeping = async () => (await import(/* webpackChunkName: "keeper" */ '../delivery/keeper')).keeper;

/** One for the whole page. */
export const paneEngine = pageEngine();

export const browserServices: Services = {
  engine: paneEngine,
  version: document.querySelector('meta[name="khopso-version"]')?.getAttribute('content') ?? '',
  now: () => performance.now(),
  measured: (start) => {
    performance.measure('khopso-checked', { start });
  },
  today: () => new Date(),
  save: saveFile,
  kept: {
    get: async (key) => (await keeping()).get(key),
    set: async (key, value) => (await keeping()).set(key, value),
  },
  blankForms: (forms, identity) => paneEngine.work('blank', { forms, identity }),
  readWorkbook: (bytes, file) => paneEngine.work('workbook', { bytes, file }),
  openArchive: (bytes, file) => paneEngine.work('archive', { bytes, file }),
  mergeWorkbooks: (books, steps, edits) => paneEngine.work('merged', { books, steps, edits }),
};
