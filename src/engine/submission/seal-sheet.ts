/** The sheet "Niêm phong": a seal written for people to read and for the program to read back. */
import type { SheetEdit } from '../../core/edit';
import { parseCellName } from '../../core/cell-address';
import { rowsOf } from '../../core/edit-fit';
import { findOwnSheet, newOwnSheet, OWN_HEADINGS, SEAL_DIGEST } from '../../core/own-sheets';
import { formatDate } from '../../language';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { Seal, SealedIdentity } from './seal';
import type { SealedFigure, SealVersion } from './sealed';

const TITLE = 'NIÊM PHONG SỐ LIỆU';
const FIELDS: readonly (readonly [keyof SealedIdentity | 'sealedAt' | 'version' | 'digest', string])[] = [
  ['body', 'Cơ quan'],
  ['department', 'Đơn vị'],
  ['period', 'Kỳ báo cáo'],
  ['asOf', 'Số liệu đến ngày'],
  ['preparer', 'Người lập'],
  ['approver', 'Thủ trưởng duyệt'],
  ['sealedAt', 'Thời điểm niêm phong'],
  ['version', 'Phiên bản niêm phong'],
  ['digest', SEAL_DIGEST],
];
/** Seals of before it was written are of version 1. */
const VERSIONS: ReadonlyMap<string | undefined, SealVersion> = new Map([
  [undefined, 1],
  ['2', 2],
]);
const HEADER: readonly string[] = OWN_HEADINGS.seal;
/** Larger seals are not read: no department has a million figures. */
const MOST_FIGURES = 1_000_000;

/** Column of a sealed figure's cell: rows without one are notes of people. */
const CELL_COLUMN = 1;
const COLUMNS = HEADER.length;
const WIDTHS: readonly number[] = [28, 24, 24, 16];

const isCell = (value: CellValue | undefined): boolean => typeof value === 'string' && parseCellName(value) !== null;

/** The rows of the seal that a sheet holds, notes below and beside them left out. */
function ownRows(sheet: SheetSnapshot): CellValue[][] {
  const rows = rowsOf(sheet).map((row) => row.slice(0, COLUMNS));
  const isOurs = (row: readonly CellValue[]): boolean =>
    row.some((text) => text === HEADER[0]) || isCell(row[CELL_COLUMN]);
  let end = rows.length;
  while (end > 0 && !isOurs(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

/** Whether people wrote where the new seal's rows would stand. */
function isInTheWay(sheet: SheetSnapshot, from: number, to: number): boolean {
  return sheet.cells.some(({ row, column, value }) => row >= from && row < to && column < COLUMNS && value !== null);
}

/**
 * The edit that writes a seal into its workbook, over an earlier one's rows: notes beside them stay. Where a note stands
 * below in the way of a longer list, the seal gets a new sheet. All values are texts.
 */
export function sealEdit(seal: Seal, book: WorkbookSnapshot): SheetEdit {
  const rows = sealRows(seal);
  const sheet = findOwnSheet(book, 'seal');
  const instead = sheet && ownRows(sheet);
  if (!sheet || !instead || isInTheWay(sheet, instead.length, rows.length))
    return newOwnSheet(book, 'seal', rows, WIDTHS);
  return { kind: 'put-sheet', sheet: sheet.name, rows, instead };
}

function sealRows(seal: Seal): string[][] {
  const { identity, sealedAt, version, digest } = seal;
  const texts: Readonly<Record<string, string>> = {
    ...identity,
    sealedAt: momentText(sealedAt),
    version: String(version),
    digest,
  };
  return [
    [TITLE],
    ['Trang này do Khớp Số giữ. Sửa một số liệu hay một chữ trên các trang đã niêm phong thì niêm phong vỡ.'],
    ...FIELDS.map(([key, label]) => [label, texts[key] ?? '']),
    [],
    [...HEADER],
    ...seal.figures.map((figure) => [figure.sheet, figure.cell, figure.value, figure.unit]),
  ];
}

/** Vietnam's clock, all year. */
const ZONE_HOURS = 7;
const MOMENT = /^(\d\d):(\d\d):(\d\d) ngày (\d{1,2})\/(\d{1,2})\/(\d{4}) \(giờ Việt Nam\)$/;

/** "16:30:00 ngày 14/6/2021 (giờ Việt Nam)" of an ISO moment, to the second. */
function momentText(iso: string): string {
  const [day = '', clock = ''] = new Date(Date.parse(iso) + ZONE_HOURS * 3_600_000).toISOString().split('T');
  return `${clock.slice(0, 8)} ngày ${formatDate(day)} (giờ Việt Nam)`;
}

/** The ISO moment of what `momentText` wrote; seals of version 1 hold it as such. "" for what is none. */
function momentOf(text: string): string {
  const parts = MOMENT.exec(text)?.slice(1).map(Number);
  const [hour = 0, minute = 0, second = 0, day = 0, month = 0, year = 0] = parts ?? [];
  const time = parts ? Date.UTC(year, month - 1, day, hour - ZONE_HOURS, minute, second) : Date.parse(text);
  if (Number.isNaN(time)) return '';
  return parts ? new Date(time).toISOString() : text;
}

/** What stands in a workbook's seal sheet: none, one, or something that is no seal any more. */
export type SealReading =
  | { readonly state: 'none' }
  | { readonly state: 'damaged' }
  | { readonly state: 'read'; readonly seal: Seal };

/** Reads the seal that a workbook carries. Never throws. */
export function readSeal(snapshot: WorkbookSnapshot): SealReading {
  const sheet = findOwnSheet(snapshot, 'seal');
  if (!sheet) return { state: 'none' };
  const rows = textsOf(sheet.cells);
  const fields = new Map<string, string>();
  let next = 0;
  while (next < rows.length && rows[next]?.[0] !== HEADER[0]) {
    const [label, text] = rows[next] ?? [];
    const field = FIELDS.find(([, name]) => name === label);
    if (field) fields.set(field[0], text ?? '');
    next += 1;
  }
  const digest = fields.get('digest') ?? '';
  const sealedAt = momentOf(fields.get('sealedAt') ?? '');
  const version = VERSIONS.get(fields.get('version'));
  const body = rows.slice(next + 1).filter((row) => isCell(row[CELL_COLUMN]));
  if (
    version === undefined ||
    !/^[0-9a-f]{64}$/.test(digest) ||
    sealedAt === '' ||
    next >= rows.length ||
    body.length > MOST_FIGURES
  ) {
    return { state: 'damaged' };
  }
  const figures = body.map((row): SealedFigure => ({
    sheet: row[0] ?? '',
    cell: row[1] ?? '',
    value: row[2] ?? '',
    unit: row[3] ?? '',
  }));
  const field = (key: keyof SealedIdentity): string => fields.get(key) ?? '';
  return {
    state: 'read',
    seal: {
      version,
      identity: {
        body: field('body'),
        department: field('department'),
        period: field('period'),
        asOf: field('asOf'),
        preparer: field('preparer'),
        approver: field('approver'),
      },
      sealedAt,
      figures,
      digest,
    },
  };
}

/** Texts of the sheet's first four columns, row by row, blank rows between as empty lists. */
function textsOf(cells: readonly CellSnapshot[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, column, value } of cells) {
    if (column > 3 || row > MOST_FIGURES + 20) continue;
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (!line) continue;
    while (line.length <= column) line.push('');
    line[column] = value === null || typeof value === 'object' ? '' : String(value).normalize('NFC');
  }
  return rows;
}
