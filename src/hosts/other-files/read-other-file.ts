/**
 * The bytes of a .xls, .xlsb or .ods workbook into a snapshot, by SheetJS (docs/decisions). Macros, links and pictures are
 * never looked at. It may take long and much memory over a hostile file: run it where it can be ended.
 */
import { CFB, read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Fault } from '../../core/fault';
import type { SheetVisibility, WorkbookSnapshot } from '../../core/snapshot';
import { Budget, type OtherFileOptions } from './limits';
import { NO_LOOKS, type SheetLooks } from './looks';
import { snapshotSheet } from './snapshot-sheet';
import { xlsLooks } from './xls-looks';

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];
const COMPOUND = 0xd0;

/** The library's reader of compound files, which its types leave open. */
const compound = CFB as {
  read(bytes: Uint8Array, options: { readonly type: 'buffer' }): unknown;
  find(file: unknown, path: string): { readonly content: ArrayLike<number> } | null;
};

function looksOf(bytes: Uint8Array): readonly SheetLooks[] {
  if (bytes[0] !== COMPOUND) return [];
  const file = compound.read(bytes, { type: 'buffer' });
  const stream = compound.find(file, '/Workbook') ?? compound.find(file, '/Book');
  return stream ? xlsLooks(Uint8Array.from(stream.content)) : [];
}

function snapshotOf(book: WorkBook, bytes: Uint8Array, file: string, budget: Budget): WorkbookSnapshot {
  const looks = looksOf(bytes);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  budget.takeSheets(book.SheetNames.length);
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [snapshotSheet({ name, visibility, sheet, looks: looks[index] ?? NO_LOOKS, date1904 }, budget)];
  });
  return { file, sha256: bytesToHex(sha256(bytes)), sheets };
}

function asFault(error: unknown, file: string): Fault {
  if (error instanceof Fault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(detail)) return new Fault('encrypted', { file });
  if (error instanceof RangeError) return new Fault('too-large', { file, what: 'memory' });
  return new Fault('corrupt', { file, what: 'unexpected', detail: detail.slice(0, 200) });
}

/** `file` is its name without folder. Throws Fault and nothing else: empty-file, encrypted, too-large, too-many-cells, corrupt. */
export function readOtherFile(bytes: Uint8Array, file: string, options: OtherFileOptions = {}): WorkbookSnapshot {
  const budget = new Budget(file, options);
  try {
    budget.takeFile(bytes.length);
    set_cptable(codepages);
    const book = read(bytes, {
      type: 'buffer',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
    });
    return snapshotOf(book, bytes, file, budget);
  } catch (error) {
    throw asFault(error, file);
  }
}
