/**
 * The sheets that Khớp Số itself keeps in a workbook: what each is called, and by which words on it it is known again. A
 * department's own sheet may bear the same name: it is its own, read as any other and never written to. Ours stays ours
 * when somebody renames it.
 */
import type { NewCellValue, SheetEdit, SheetRows } from './edit';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

export type OwnSheet = 'seal' | 'waivers' | 'templates' | 'forms' | 'outline' | 'sources';

export const OWN_SHEET_NAMES: Readonly<Record<OwnSheet, string>> = {
  seal: 'Niêm phong',
  waivers: 'Ngoại lệ',
  templates: 'Mẫu câu',
  forms: 'Khai báo biểu',
  outline: 'Dàn bài',
  sources: 'Nguồn số liệu',
};

/** The headings that we write; readers find their columns by them. */
export const OWN_HEADINGS = {
  seal: ['Trang tính', 'Ô', 'Giá trị lúc niêm phong', 'Đơn vị tính'],
  waivers: ['Kiểm tra', 'Mã', 'Trang tính', 'Ô', 'Lý do', 'Người chấp nhận', 'Ngày', 'Số liệu khi chấp nhận'],
  templates: ['Mã mẫu câu', 'Mẫu câu'],
  outline: ['Mục', 'Nội dung', 'Cấp', 'Điều kiện', 'Tùy chọn', 'Dấu đầu dòng', 'Chú thích', 'Đánh số', 'Năm'],
  sources: [
    'Trang tính',
    'Ô',
    'Chỉ tiêu',
    'Cột',
    'Cách tính',
    'Đơn vị gửi',
    'Số liệu',
    'Đơn vị tính',
    'Tệp',
    'Trang nguồn',
    'Ô nguồn',
    'Ghi chú',
  ],
} as const;

/** Stands beside a seal's digest: a seal whose headings were damaged is still a seal. */
export const SEAL_DIGEST = 'Mã niêm phong (SHA-256)';

/** People write these two themselves, in words of their own; under our name those are enough. */
export const TEMPLATE_HEADINGS = {
  id: ['Mã mẫu câu', 'Mã', 'Mã mục'],
  text: ['Mẫu câu', 'Nội dung', 'Câu'],
  /** Of passages that an office adds, moves or leaves out: not needed on the sheet. */
  title: ['Tên đoạn'],
  place: ['Vị trí'],
  figures: ['Số liệu'],
  keep: ['Giữ lời'],
} as const;
const DECLARING = new Set(['biểu', 'cột', 'dòng']);
const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** Rows that are looked at: notes of people may stand above ours. */
const ROWS = 60;
/** Characters of the longest text that may be a heading of ours. */
const HEADING = 200;

/** As Excel compares names, and blanks collapsed: people type them. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** True where two sheet names are the same to Excel: case does not count. */
export function sameSheetName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** Texts of one row, folded, by column. */
type Line = ReadonlyMap<number, string>;

function firstLines(sheet: SheetSnapshot): readonly Line[] {
  const lines: Map<number, string>[] = [];
  for (const { row, column, value } of sheet.cells) {
    if (row >= ROWS) break;
    if (typeof value === 'string' && value.length <= HEADING)
      (lines[row] ??= new Map<number, string>()).set(column, folded(value));
  }
  return lines.filter((line) => line !== undefined);
}

const holds = (line: Line, word: string): boolean => {
  for (const text of line.values()) if (text === word) return true;
  return false;
};
const holdsAll = (line: Line, words: readonly string[]): boolean =>
  line.size >= words.length && words.every((word) => holds(line, word));
const holdsOne = (line: Line, words: readonly string[]): boolean => words.some((word) => holds(line, word));

/** What is looked for on every sheet of every workbook, folded once. */
const SOUGHT = {
  waivers: OWN_HEADINGS.waivers.map(folded),
  seal: OWN_HEADINGS.seal.map(folded),
  digest: folded(SEAL_DIGEST),
  templates: OWN_HEADINGS.templates.map(folded),
  sources: OWN_HEADINGS.sources.map(folded),
  outline: OWN_HEADINGS.outline.slice(0, 2).map(folded),
  id: TEMPLATE_HEADINGS.id.map(folded),
  text: TEMPLATE_HEADINGS.text.map(folded),
} as const;

/** What stands on a sheet of ours, whatever it is called now. */
function written(line: Line): OwnSheet | null {
  if (holdsAll(line, SOUGHT.waivers)) return 'waivers';
  if (holdsAll(line, SOUGHT.seal) || holds(line, SOUGHT.digest)) return 'seal';
  if (holdsAll(line, SOUGHT.sources)) return 'sources';
  return holdsAll(line, SOUGHT.templates) ? 'templates' : null;
}

/** What people may have written by hand under a name of ours. */
function byHand(name: string, line: Line): OwnSheet | null {
  const is = (kind: OwnSheet): boolean => sameSheetName(name, OWN_SHEET_NAMES[kind]);
  if (is('templates') && holdsOne(line, SOUGHT.id) && holdsOne(line, SOUGHT.text)) return 'templates';
  if (is('outline') && holdsAll(line, SOUGHT.outline)) return 'outline';
  const [first = '', second = ''] = [line.get(0), line.get(1)];
  return is('forms') && DECLARING.has(first) && KEY.test(second) ? 'forms' : null;
}

/** Sheets stay the same objects from one look to the next where nobody edited them. */
const looked = new WeakMap<SheetSnapshot, OwnSheet | null>();

/** Which of ours a sheet is, by what is on it; null for everybody else's. */
export function ownSheetOf(sheet: SheetSnapshot): OwnSheet | null {
  let kind = looked.get(sheet);
  if (kind === undefined) {
    kind = lookAt(sheet);
    looked.set(sheet, kind);
  }
  return kind;
}

function lookAt(sheet: SheetSnapshot): OwnSheet | null {
  for (const line of firstLines(sheet)) {
    const kind = written(line) ?? byHand(sheet.name, line);
    if (kind) return kind;
  }
  return null;
}

/** The workbook's sheet of that kind; the last of several, which is the one that counts. */
export function findOwnSheet(book: WorkbookSnapshot, kind: OwnSheet): SheetSnapshot | null {
  return book.sheets.filter((sheet) => ownSheetOf(sheet) === kind).pop() ?? null;
}

/** As much of a workbook as its sheets' names need; an empty sheet is nobody's. */
export interface NamedSheets {
  readonly sheets: readonly { readonly name: string; readonly cells?: readonly unknown[] }[];
}

/** What a new sheet of ours is called: its own name, unless a sheet of somebody else's bears it. */
export function nameForOwnSheet(book: NamedSheets, kind: OwnSheet): string {
  const taken = book.sheets.filter(({ cells }) => cells?.length !== 0);
  const name = OWN_SHEET_NAMES[kind];
  for (let again = 1; ; again += 1) {
    const candidate = again === 1 ? name : `${name} (Khớp Số${again === 2 ? '' : ` ${String(again - 1)}`})`;
    if (!taken.some((sheet) => sameSheetName(sheet.name, candidate))) return candidate;
  }
}

/** A new sheet of ours in a workbook that has none of that kind; an empty one that bears our name is taken. */
export function newOwnSheet(
  book: WorkbookSnapshot,
  kind: OwnSheet,
  rows: SheetRows<NewCellValue>,
  columnWidths: readonly number[],
): SheetEdit {
  const sheet = nameForOwnSheet(book, kind);
  const empty = book.sheets.some(({ name }) => sameSheetName(name, sheet));
  return { kind: 'put-sheet', sheet, rows, columnWidths, instead: empty ? [] : null };
}
