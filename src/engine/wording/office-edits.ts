/** What an office's folder says, written into a workbook: the sheets "Dàn bài" and "Mẫu câu", in one act that is taken back as one. */
import type { Edit } from '../../core/edit';
import { rowsOf } from '../../core/edit-fit';
import { findOwnSheet, newOwnSheet } from '../../core/own-sheets';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { folderSheets, putPassages, type OwnFile } from '../../office';

const WIDTHS = [18, 90, 8, 30, 12, 16, 16, 12, 12];

type Row = readonly (string | null)[];

const blankless = (row: readonly string[]): Row => row.map((text) => (text === '' ? null : text));

/** The whole sheet anew: rows of an outline mean what they do by their order. */
function outlineEdit(book: WorkbookSnapshot, rows: readonly Row[]): Edit {
  const sheet = findOwnSheet(book, 'outline');
  if (!sheet) return newOwnSheet(book, 'outline', rows, WIDTHS);
  const instead = rowsOf(sheet);
  const width = Math.max(...instead.map((row) => row.length), ...rows.map((row) => row.length));
  const height = Math.max(instead.length, rows.length);
  const covered = Array.from({ length: height }, (_, at) =>
    Array.from({ length: width }, (_value, column) => rows[at]?.[column] ?? null),
  );
  return { kind: 'put-sheet', sheet: sheet.name, rows: covered, instead };
}

export interface OfficeEdits {
  readonly edits: readonly Edit[];
  /** Files, or parts of files, that no sheet can hold. */
  readonly left: readonly string[];
}

export function officeEdits(book: WorkbookSnapshot, files: readonly OwnFile[]): OfficeEdits {
  const { outline, passages, left } = folderSheets(files);
  return { edits: [outlineEdit(book, outline.map(blankless)), ...putPassages(book, passages)], left };
}
