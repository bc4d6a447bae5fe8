/** The sheet "Ngoại lệ": waivers as rows that people can read, and back. */
import { cellName } from '../../core/cell-address';
import type { Edit, SheetEdit } from '../../core/edit';
import { contentAt, rowsOf as sheetRows, sameContent } from '../../core/edit-fit';
import { findOwnSheet, newOwnSheet, OWN_HEADINGS, OWN_SHEET_NAMES } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { dateFromSerial, dayText, foldText, formatDate, isDateFormat, normaliseText, parseDate } from '../../language';
import type { Waiver } from './waiver';
import { checkOf, checkWords, codeOf, codeWords } from './words';

const TITLE = 'CÁC NGOẠI LỆ ĐÃ ĐƯỢC CHẤP NHẬN';
const NOTE = 'Mỗi ngoại lệ chỉ có giá trị với đúng các số liệu ghi bên cạnh; số liệu thay đổi thì tự mở lại.';
const HEADINGS = OWN_HEADINGS.waivers;
const KEYS = ['check', 'code', 'sheet', 'cell', 'reason', 'by', 'on', 'values'] as const;
const WIDTHS: readonly number[] = [24, 18, 18, 8, 48, 24, 12, 60];
const MOST = 5000;

/** What people see in a cell; a day that Excel took for a date is a serial number with a format. */
function textOf(value: string | number | boolean, format: string | undefined): string {
  const day = typeof value === 'number' && isDateFormat(format ?? '') ? dateFromSerial(value) : null;
  return day === null ? String(value) : formatDate(day);
}

function rowsOf(sheet: SheetSnapshot): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of sheet.cells) {
    if (cell.value === null || typeof cell.value === 'object') continue;
    const row = rows.get(cell.row) ?? new Map<number, string>();
    row.set(cell.column, textOf(cell.value, cell.format));
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

/** A waiver and the row it stands in. */
export interface ListedWaiver {
  readonly waiver: Waiver;
  readonly row: number;
}

/** A workbook's list of waivers, where it stands. */
export interface WaiverList {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<string, number>;
  readonly headerRow: number;
  readonly rows: readonly ListedWaiver[];
}

/** The list that a workbook holds; null without the sheet. */
export function listWaivers(snapshot: WorkbookSnapshot): WaiverList | null {
  const sheet = findOwnSheet(snapshot, 'waivers');
  if (!sheet) return null;
  const texts = rowsOf(sheet);
  const header = headerOf(texts);
  if (!header) return null;
  const rows: ListedWaiver[] = [];
  for (const [row, cells] of texts) {
    if (row <= header.row || rows.length >= MOST) continue;
    const text = (key: (typeof KEYS)[number]): string => normaliseText(cells.get(header.columns.get(key) ?? -1) ?? '');
    if (!text('check') || !text('cell') || !text('reason') || !text('by')) continue;
    const waiver = {
      file: snapshot.file,
      check: checkOf(text('check')),
      code: codeOf(text('code')),
      sheet: text('sheet'),
      cell: text('cell').toUpperCase(),
      reason: text('reason'),
      by: text('by'),
      on: dayOf(text('on')),
      values: text('values'),
    };
    rows.push({ waiver, row });
  }
  return { sheet, columns: header.columns, headerRow: header.row, rows };
}

/** The waivers that a workbook holds; [] without the sheet. */
export function readWaivers(snapshot: WorkbookSnapshot): Waiver[] {
  return listWaivers(snapshot)?.rows.map(({ waiver }) => waiver) ?? [];
}

/** The whole list for a workbook that has none, in the order of the waivers given; `name` is what the sheet is called. */
export function waiverSheet(waivers: readonly Waiver[], name: string = OWN_SHEET_NAMES.waivers): SheetEdit {
  return { kind: 'put-sheet', sheet: name, rows: listOf(waivers), columnWidths: WIDTHS, instead: null };
}

const freeRow = ({ sheet }: WaiverList): number => sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);

/** The edits that put a waiver on the list: over a former one of the same matter, else below all that stands there. */
export function putWaiver(snapshot: WorkbookSnapshot, waiver: Waiver, isFormer: (other: Waiver) => boolean): Edit[] {
  const list = listWaivers(snapshot);
  if (!list) return [newOwnSheet(snapshot, 'waivers', listOf([waiver]), WIDTHS)];
  const [first, ...more] = list.rows.filter((each) => isFormer(each.waiver));
  return [
    ...rowEdits(list, first?.row ?? freeRow(list), waiver),
    ...more.flatMap(({ row }) => rowEdits(list, row, null)),
  ];
}

/** The edits that put waivers below all that stands on the list: those of a workbook whose sheets came in. */
export function addWaivers(snapshot: WorkbookSnapshot, waivers: readonly Waiver[]): Edit[] {
  if (waivers.length === 0) return [];
  const list = listWaivers(snapshot);
  if (!list) return [newOwnSheet(snapshot, 'waivers', listOf(waivers), WIDTHS)];
  const free = freeRow(list);
  return waivers.flatMap((waiver, at) => rowEdits(list, free + at, waiver));
}

/**
 * The edits that take waivers off the list. The sheet goes with its last one where nothing but ours stands on it; notes
 * that people wrote keep it.
 */
export function takeWaivers(snapshot: WorkbookSnapshot, isMeant: (waiver: Waiver) => boolean): Edit[] {
  const list = listWaivers(snapshot);
  const taken = list?.rows.filter(({ waiver }) => isMeant(waiver)) ?? [];
  if (!list || taken.length === 0) return [];
  if (taken.length === list.rows.length && isAllOurs(list))
    return [{ kind: 'remove-sheet', sheet: list.sheet.name, instead: sheetRows(list.sheet) }];
  return taken.flatMap(({ row }) => rowEdits(list, row, null));
}

const listOf = (waivers: readonly Waiver[]): string[][] => [
  [TITLE],
  [NOTE],
  [],
  [...HEADINGS],
  ...waivers.map((waiver) => KEYS.map((key) => said(waiver, key))),
];

/** The ISO day of what is written as we write days; what people wrote in another way stays. */
function dayOf(text: string): string {
  const day = parseDate(text);
  return day !== null && formatDate(day) === text ? day : text;
}

/** What a column of the list says of a waiver: checks and what they found by their words. */
function said(waiver: Waiver, key: (typeof KEYS)[number]): string {
  if (key === 'check') return checkWords(waiver.check);
  if (key === 'on') return dayText(waiver.on);
  return key === 'code' ? codeWords(waiver.code) : waiver[key];
}

/** One row's own cells with a waiver, or emptied; what stands beside them is not touched. */
function rowEdits({ sheet, columns }: WaiverList, row: number, waiver: Waiver | null): Edit[] {
  return KEYS.flatMap((key): Edit[] => {
    const cell = cellName(row, columns.get(key) ?? 0);
    const instead = contentAt({ sheets: [sheet] }, sheet.name, cell);
    const value = (waiver && said(waiver, key)) || null;
    if (sameContent(instead, { value })) return [];
    return [{ kind: 'set-cell', sheet: sheet.name, cell, value, instead }];
  });
}

function isAllOurs({ sheet, columns, headerRow, rows }: WaiverList): boolean {
  const own = new Set([headerRow, ...rows.map(({ row }) => row)]);
  const ourColumns = new Set(columns.values());
  return sheet.cells.every(
    ({ row, column, value }) => (own.has(row) && ourColumns.has(column)) || value === TITLE || value === NOTE,
  );
}
