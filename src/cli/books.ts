/** Opening the workbooks that a command names: bytes to snapshots to one reading, with progress. */
import { within } from '../core/budget';
import type { FormDefinition } from '../core/form';
import { Fault } from '../core/fault';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { growingReading, understand, unrecognisedFiles } from '../engine';
import { distinctPaths, readBytes, shownNames } from './files';
import type { Io } from './io';
import { formsOfMany, holdLittle, inThreads, isMany, ownSheetsOnly, wholeBooks, type NamedFile } from './many-books';
import { byName } from './named-books';
import { readBook } from './other-files';
import { progressOn, type Progress } from './progress';

export interface OpenBooks {
  /** Of very many workbooks only the sheets that are ours have their cells. */
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly reading: Reading;
  /**
   * The files' bytes, in the order of `snapshots`; null for a workbook of another format: what is written of it is an .xlsx.
   * Of very many workbooks none are held.
   */
  readonly bytes: readonly (Uint8Array | null)[];
  /** Gives very many workbooks' cells again, one by one. */
  readonly whole?: (file: string) => WorkbookSnapshot | undefined;
}

/** The same workbooks give the same result in whatever order they are named: that of their names, as a folder gives them. */
function inNameOrder(files: readonly NamedFile[]): readonly NamedFile[] {
  return [...files].sort((a, b) => byName(a.name, b.name) || (a.path < b.path ? -1 : 1));
}

/** Reads all files, each once, or throws the Fault of the first that cannot be read; a file without any table is a fault too. */
export async function openBooks(
  named: readonly string[],
  io: Io,
  forms: readonly FormDefinition[] = [],
): Promise<OpenBooks> {
  const progress = progressOn(io);
  const paths = distinctPaths(named);
  const names = shownNames(paths);
  io.budget.grant(paths.length);
  const files = inNameOrder(paths.map((path, index) => ({ path, name: names[index] ?? path })));
  try {
    const opened = isMany(files)
      ? await openMany(files, io, forms, progress)
      : await openEach(files, io, forms, progress);
    const [unread] = unrecognisedFiles(opened.reading);
    if (unread !== undefined) throw new Fault('nothing-recognised', { file: unread });
    return opened;
  } finally {
    progress.end();
  }
}

async function openEach(
  files: readonly NamedFile[],
  io: Io,
  forms: readonly FormDefinition[],
  progress: Progress,
): Promise<OpenBooks> {
  const snapshots: WorkbookSnapshot[] = [];
  const bytes: (Uint8Array | null)[] = [];
  for (const [index, { path, name }] of files.entries()) {
    progress.step(index, files.length, name);
    const content = await readBytes(path, name);
    const { snapshot, isXlsx } = await readBook(content, name, io.budget.deadline());
    io.budget.spend({ file: name });
    snapshots.push(snapshot);
    bytes.push(isXlsx ? content : null);
  }
  progress.step(files.length, files.length, '');
  return { snapshots, reading: understand(snapshots, { forms, budget: io.budget }), bytes };
}

/** The same for so many that their cells would not all be held: each is let go once it is read. */
async function openMany(
  files: readonly NamedFile[],
  io: Io,
  forms: readonly FormDefinition[],
  progress: Progress,
): Promise<OpenBooks> {
  holdLittle();
  const growing = growingReading([...(await formsOfMany(files, io)), ...forms]);
  const snapshots: WorkbookSnapshot[] = [];
  for await (const snapshot of inThreads(files, io)) {
    progress.step(snapshots.length, files.length, snapshot.file);
    within(growing.add(snapshot), io.budget);
    snapshots.push(ownSheetsOnly(snapshot));
  }
  progress.step(files.length, files.length, '');
  return { snapshots, reading: growing.finish().reading, bytes: [], whole: wholeBooks(files) };
}
