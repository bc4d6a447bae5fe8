/** Opening the workbooks that a command names: bytes to snapshots to one reading, with progress. */
import type { FormDefinition } from '../core/form';
import { Fault } from '../core/fault';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { understand, unrecognisedFiles } from '../engine';
import { readXlsx } from '../hosts/xlsx-file';
import { distinctPaths, readBytes, shownNames } from './files';
import { BY_ZLIB } from './inflate';
import type { Io } from './io';
import { progressOn } from './progress';

export interface OpenBooks {
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly reading: Reading;
  /** The files' bytes, in the order of `snapshots`. */
  readonly bytes: readonly Uint8Array[];
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
  const snapshots: WorkbookSnapshot[] = [];
  const bytes: Uint8Array[] = [];
  try {
    for (const [index, path] of paths.entries()) {
      const name = names[index] ?? path;
      progress.step(index, paths.length, name);
      const content = await readBytes(path, name);
      bytes.push(content);
      snapshots.push(await readXlsx(content, name, BY_ZLIB));
    }
    progress.step(paths.length, paths.length, '');
    const reading = understand(snapshots, { forms });
    const [unread] = unrecognisedFiles(reading);
    if (unread !== undefined) throw new Fault('nothing-recognised', { file: unread });
    return { snapshots, reading, bytes };
  } finally {
    progress.end();
  }
}
