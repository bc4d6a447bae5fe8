/** The sheet "Ngoại lệ": waivers as rows that people can read, and back. */
import type { SheetEdit } from '../../core/edit';
import { findOwnSheet, OWN_HEADINGS, OWN_SHEET_NAMES } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { foldText, normaliseText } from '../../language';
import type { Waiver } from './waiver';

const TITLE = 'CÁC NGOẠI LỆ ĐÃ ĐƯỢC CHẤP NHẬN';
const NOTE = 'Mỗi ngoại lệ chỉ có giá trị với đúng các số liệu ghi bên cạnh; số liệu thay đổi thì tự mở lại.';
const HEADINGS = OWN_HEADINGS.waivers;
const KEYS = ['check', 'code', 'sheet', 'cell', 'reason', 'by', 'on', 'values'] as const;
const MOST = 5000;

function rowsOf(sheet: SheetSnapshot): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of sheet.cells) {
    if (cell.value === null || typeof cell.value === 'object') continue;
    const row = rows.get(cell.row) ?? new Map<number, string>();
    row.set(cell.column, String(cell.value));
    rows.set(cell.row, row);
  }
  return rows;
}

function headerOf(rows: Map<number, Map<number, string>>): { row: number; columns: Map<string, number> } | null {
  for (const [row, cells] of rows) {
    const columns = new Map<string, number>();
    for (const [column, text] of cells) {
      const index = HEADINGS.findIndex((heading) => foldText(heading) === foldText(text));
      const key = KEYS[index];
      if (key) columns.set(key, column);
    }
    if (columns.size === KEYS.length) return { row, columns };
  }
  return null;
}

/** The waivers that a workbook holds; [] without the sheet. */
export function readWaivers(snapshot: WorkbookSnapshot): Waiver[] {
  const sheet = findOwnSheet(snapshot, 'waivers');
  if (!sheet) return [];
  const rows = rowsOf(sheet);
  const header = headerOf(rows);
  if (!header) return [];
  const waivers: Waiver[] = [];
  for (const [row, cells] of rows) {
    if (row <= header.row || waivers.length >= MOST) continue;
    const text = (key: (typeof KEYS)[number]): string => normaliseText(cells.get(header.columns.get(key) ?? -1) ?? '');
    if (!text('check') || !text('cell') || !text('reason') || !text('by')) continue;
    waivers.push({
      file: snapshot.file,
      check: text('check'),
      code: text('code'),
      sheet: text('sheet'),
      cell: text('cell').toUpperCase(),
      reason: text('reason'),
      by: text('by'),
      on: text('on'),
      values: text('values'),
    });
  }
  return waivers;
}

/** The whole sheet for one workbook's waivers, in the order of their cells; `name` is what the workbook calls it. */
export function waiverSheet(waivers: readonly Waiver[], name: string = OWN_SHEET_NAMES.waivers): SheetEdit {
  return {
    kind: 'put-sheet',
    sheet: name,
    rows: [[TITLE], [NOTE], [], [...HEADINGS], ...waivers.map((waiver) => KEYS.map((key) => waiver[key]))],
    columnWidths: [24, 18, 18, 8, 48, 24, 12, 60],
  };
}
