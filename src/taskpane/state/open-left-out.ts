/** How the open workbook stands to those taken in: left out of their report, in it as it was, or holding all of them itself. */
import { ownSheetOf } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';

export interface LeftOut {
  readonly file: string;
  /** `absent`: it is none of them; `older`: what was taken in of it is no longer what stands there. */
  readonly what: 'absent' | 'older';
}

/** Sheets stay the same objects from one look to the next where nobody edited them. */
const contents = new WeakMap<SheetSnapshot, string>();

function contentOf(sheet: SheetSnapshot): string {
  let content = contents.get(sheet);
  if (content === undefined) {
    const cells = sheet.cells.flatMap(({ row, column, value }) => (value === null ? [] : [[row, column, value]]));
    contents.set(sheet, (content = JSON.stringify(cells).normalize('NFC')));
  }
  return content;
}

/** What people wrote in it, sheet by sheet. */
const writtenIn = (book: WorkbookSnapshot): readonly string[] =>
  book.sheets.filter((sheet) => sheet.cells.length > 0 && !ownSheetOf(sheet)).map(contentOf);

const holds = (all: ReadonlySet<string>, some: readonly string[]): boolean => some.every((each) => all.has(each));

/** null where its figures are in the report of those taken in, or it has none. */
export function openLeftOut(open: WorkbookSnapshot | null, taken: readonly WorkbookSnapshot[]): LeftOut | null {
  if (open === null || taken.length === 0) return null;
  const written = writtenIn(open);
  if (written.length === 0) return null;
  const own = taken.find(({ file }) => file.normalize('NFC') === open.file.normalize('NFC'));
  if (!own) return { file: open.file, what: 'absent' };
  return holds(new Set(writtenIn(own)), written) ? null : { file: open.file, what: 'older' };
}

/** Whether the sheets of all that were taken in stand in the open workbook too: brought in, it is the whole set. */
export function holdsAllTaken(open: WorkbookSnapshot | null, taken: readonly WorkbookSnapshot[]): boolean {
  if (open === null || taken.length === 0) return false;
  const written = new Set(writtenIn(open));
  return taken.every((book) => holds(written, writtenIn(book)));
}
