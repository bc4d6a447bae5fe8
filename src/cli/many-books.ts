/** Very many workbooks: read in threads a few ahead, in order, none held longer than its reading takes. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { FormDefinition } from '../core/form';
import { Fault } from '../core/fault';
import { ownSheetOf, OWN_SHEET_NAMES, sameSheetName } from '../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { ownFormsOf } from '../engine';
import { listSheets, readXlsxSync } from '../hosts/xlsx-file';
import { BookThreads, BY_ZLIB, TASK_LIMITS, type ReadBook } from '../threads';
import { readBytes } from './files';
import type { Io } from './io';
import { readBook } from './other-files';

export interface NamedFile {
  readonly path: string;
  /** As addresses carry it. */
  readonly name: string;
}

/** From so many files on threads are worth their start, and what every file holds adds up. */
export const MANY = 40;
/** Files that are read ahead of the one that is understood: one thread does, for that takes ten times as long. */
const AHEAD = 4;
const XLSX = /\.xls[xm]$/i;

export function isMany(files: readonly NamedFile[]): boolean {
  return files.length >= MANY;
}

/** V8 lets its heap double before it looks for what nobody holds any more; here it looks after a fifth. */
export function holdLittle(): void {
  setFlagsFromString('--heap-growing-percent=20');
}

/** The forms that the workbooks' own sheets declare: every reading needs all of them before it begins. */
export async function formsOfMany(files: readonly NamedFile[], io: Io): Promise<readonly FormDefinition[]> {
  const forms: FormDefinition[] = [];
  for (const { path, name } of files) {
    const bytes = await readBytes(path, name);
    const deadline = io.budget.deadline();
    const declares =
      !XLSX.test(name) ||
      (await listSheets(bytes, name, { ...BY_ZLIB, deadline })).some((sheet) =>
        sameSheetName(sheet.name, OWN_SHEET_NAMES.forms),
      );
    if (declares) forms.push(...ownFormsOf([(await readBook(bytes, name, deadline)).snapshot]));
    io.budget.spend({ file: name });
  }
  return forms;
}

/** Told of a workbook that is left out because it cannot be read. */
export type PassOver = (file: string, fault: Fault) => void;

/** null where the reading failed and its fault was taken. */
export async function unlessPassed<T>(reading: Promise<T>, file: string, passOver: PassOver | null): Promise<T | null> {
  if (!passOver) return reading;
  return reading.catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    passOver(file, error);
    return null;
  });
}

/** The workbooks in their order, each read in a thread; one that cannot be read ends it, unless `passOver` takes its fault. */
export async function* inThreads(
  files: readonly NamedFile[],
  io: Io,
  passOver: PassOver | null = null,
): AsyncGenerator<WorkbookSnapshot> {
  const threads = new BookThreads(TASK_LIMITS, 1);
  const ahead: Promise<ReadBook>[] = [];
  const begin = (file: NamedFile): void => {
    const reading = readBytes(file.path, file.name).then((bytes) => threads.read({ file: file.name, bytes }));
    // Told when its turn comes.
    reading.catch(() => undefined);
    ahead.push(reading);
  };
  try {
    files.slice(0, AHEAD).forEach(begin);
    for (const [index, { name }] of files.entries()) {
      const read = await unlessPassed(ahead.shift() as Promise<ReadBook>, name, passOver);
      const next = files[index + AHEAD];
      if (next) begin(next);
      io.budget.spend({ file: name });
      if (read) yield read.snapshot;
    }
  } finally {
    await threads.close();
  }
}

/** The workbook without the cells of other people's sheets: what is asked of it after it was read. */
export function ownSheetsOnly(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    if (ownSheetOf(sheet) !== null) return sheet;
    const { name, visibility } = sheet;
    return { name, visibility, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  });
  return { ...snapshot, sheets };
}

/** Reads a workbook once more by its name; nothing where it is none that can be read at once. */
export function wholeBooks(files: readonly NamedFile[]): (file: string) => WorkbookSnapshot | undefined {
  const paths = new Map(files.map(({ path, name }) => [name, path]));
  return (file) => {
    const path = paths.get(file);
    if (path === undefined || !XLSX.test(path)) return undefined;
    try {
      return readXlsxSync(readFileSync(path), file, BY_ZLIB);
    } catch (error) {
      if (error instanceof Fault) return undefined;
      throw error;
    }
  };
}
