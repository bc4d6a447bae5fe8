/** Door of the emulated Office host. */
export { openInExcel, EXCEL_SETS, type EmulatedExcel, type ExcelHostOptions } from './excel/excel-host';
export { EmulatedHost, type Answer, type HostEvent, type RoundTrip } from './emulated-host';
export { BookModel, type BookEvent } from './book/book-model';
export { SheetModel, type ModelCell } from './book/sheet-model';
export { typedInput } from './book/typed-input';
export { startWebHost, type WebHost, type WebHostOptions } from './shims/web-host';
export { desktopHost, type DesktopHost } from './shims/desktop-host';
export { openInWord, WORD_SETS, type EmulatedWord, type WordHostOptions } from './word/word-host';
export {
  controlsOf,
  DocumentModel,
  paragraphText,
  textOf,
  type ControlNode,
  type DocumentEvent,
  type WordsRange,
} from './word/document-model';
export { markControls, markNames } from './word/mark-controls';
export { recalculate } from './book/recalculate';
export { OFFICE_LIMITS, type HostLimits } from './limits';
