/** Workbooks that are no .xlsx: read in a thread that can be ended, written as .xlsx. */
export { readBook } from './read-book';
export { editableBytes } from './editable';
