/** First step of the engine: snapshots to a reading, with the catalogue and the office's own forms. */
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { catalogue } from '../forms';
import { readWorkbooks } from '../reading';

/** Every form that may be recognised: own forms first, each replacing a catalogue form of the same id. */
export function knownForms(own: readonly FormDefinition[] = []): readonly FormDefinition[] {
  const ids = new Set(own.map((form) => form.id));
  return [...own, ...catalogue.filter((form) => !ids.has(form.id))];
}

/** Reads the workbooks together, so that relations may cross them. Never throws for what stands in a cell. */
export function understand(
  snapshots: readonly WorkbookSnapshot[],
  options: { readonly forms?: readonly FormDefinition[] } = {},
): Reading {
  return readWorkbooks(snapshots, knownForms(options.forms));
}

/** The files in which not one sheet was read: the caller decides that this is a fault. */
export function unrecognisedFiles(reading: Reading): readonly string[] {
  return reading.workbooks
    .filter((book) => book.sheets.every((sheet) => sheet.reason !== null))
    .map((book) => book.file);
}
