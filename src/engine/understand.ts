/** First step of the engine: snapshots to a reading, with the catalogue and the office's own forms. */
import type { Budget } from '../core/budget';
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { ownFormsOf } from '../forms';
import { understandPlain } from './understand-plain';

export { ownFormsOf };

/**
 * Reads the workbooks together, so that relations may cross them. Forms declared on a sheet "Khai báo biểu" count beside
 * those given. Throws Fault `bad-form` for a wrong declaration; nothing else that stands in a cell throws.
 */
export function understand(
  snapshots: readonly WorkbookSnapshot[],
  options: { readonly forms?: readonly FormDefinition[]; readonly budget?: Budget } = {},
): Reading {
  return understandPlain(snapshots, [...ownFormsOf(snapshots), ...(options.forms ?? [])], options.budget);
}

/** The files in which not one sheet was read: the caller decides that this is a fault. */
export function unrecognisedFiles(reading: Reading): readonly string[] {
  return reading.workbooks
    .filter((book) => book.sheets.every((sheet) => sheet.reason !== null))
    .map((book) => book.file);
}
