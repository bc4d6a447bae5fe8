/** Opening the workbooks that a command names: bytes to snapshots to one reading, with progress. */
import type { FormDefinition } from '../core/form';
import { Fault } from '../core/fault';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { understand, unrecognisedFiles } from '../engine';
import { distinctPaths, readBytes, shownNames } from './files';
import type { Io } from './io';
import { readBook } from './other-files';
import { progressOn } from './progress';

export interface OpenBooks {
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly reading: Reading;
  /** The files' bytes, in the order of `snapshots`; null for a workbook of another format: what is written of it is an .xlsx. */
  readonly bytes: readonly (Uint8Array | null)[];
}

/** Reads all files, each once, or throws the Fault of the first that cannot be read; a file without any table is a fault too. */
export async function openBooks(
  named: readonly string[],
  io: Io,
  forms: readonly FormDefinition[] = [],
): Promise<OpenBooks> {
  const progress = progressOn(io);
  const paths = await distinctPaths(named);
  const names = shownNames(paths);
  io.budget.grant(paths.length);
  const snapshots: WorkbookSnapshot[] = [];
  const bytes: (Uint8Array | null)[] = [];
  try {
    for (const [index, path] of paths.entries()) {
      const name = names[index] ?? path;
      progress.step(index, paths.length, name);
      const content = await readBytes(path, name);
      const { snapshot, isXlsx } = await readBook(content, name, io.budget.deadline());
      io.budget.spend({ file: name });
      snapshots.push(snapshot);
      bytes.push(isXlsx ? content : null);
    }
    progress.step(paths.length, paths.length, '');
    const reading = understand(snapshots, { forms, budget: io.budget });
    const [unread] = unrecognisedFiles(reading);
    if (unread !== undefined) throw new Fault('nothing-recognised', { file: unread });
    return { snapshots, reading, bytes };
  } finally {
    progress.end();
  }
}
