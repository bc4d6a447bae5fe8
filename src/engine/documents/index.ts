/** Documents beside workbooks: their text to prose, their tables to reading, all in one reading. */
export { tableSheets } from './table-sheets';
export { withDocuments } from './with-documents';
