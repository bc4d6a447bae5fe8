/** Workbook files: bytes in, bytes out. */
export { listSheets, readXlsx, readXlsxSync } from './read-workbook';
export { DEFAULT_LIMITS } from './limits';
export type { ReadLimits, ReadOptions } from './limits';
export { asXlsx } from './as-xlsx';
export { writeXlsx } from './write-workbook';
export { applyEdits } from './apply-edits';
export type { EditOptions } from './apply-edits';
export { guardsOf, type Guards } from './guards';
export { mergeWorkbooks } from './merge-workbooks';
export type { MergedSheetName, MergeOptions, MergeSource } from './merge-workbooks';
export type * from './plain-workbook';
