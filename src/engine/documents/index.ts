/** Documents beside workbooks: their text to prose, their tables to reading, all in one reading. */
export { boundFigures, withBoundBefore, type BoundFigure } from './bound-figures';
export { tableSheets } from './table-sheets';
export { withDocuments } from './with-documents';
