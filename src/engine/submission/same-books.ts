/** Workbooks of a set that are one and the same, or versions of one department's book: together their figures would stand twice. */
import { ownSheetOf, sameSheetName } from '../../core/own-sheets';
import type { Stated, WorkbookReading } from '../../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { foldText, placeOf } from '../../language';

export interface SameBooks {
  /** The one taken in later. */
  readonly file: string;
  readonly other: string;
  /** `copy`: all their figures and texts are equal; `version`: one department's sheets of one period, with other figures. */
  readonly what: 'copy' | 'version';
}

interface Laid {
  readonly book: WorkbookSnapshot;
  readonly reading: WorkbookReading | undefined;
  readonly content: string;
  readonly sheets: readonly LaidSheet[];
}

interface LaidSheet {
  readonly name: string;
  readonly labels: ReadonlySet<string>;
}

const isFilled = ({ visibility, cells }: SheetSnapshot): boolean => visibility !== 'very-hidden' && cells.length > 0;

function contentOf(sheets: readonly SheetSnapshot[]): string {
  return JSON.stringify(
    sheets.map(({ name, cells }) => [
      name.normalize('NFC'),
      cells.flatMap(({ row, column, value }) => (value === null ? [] : [[row, column, value]])),
    ]),
  );
}

const labelsOf = ({ cells }: SheetSnapshot): ReadonlySet<string> =>
  new Set(cells.flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [foldText(value)] : [])));

function layOut(book: WorkbookSnapshot, reading: WorkbookReading | undefined): Laid {
  const sheets = book.sheets.filter((sheet) => isFilled(sheet) && !ownSheetOf(sheet));
  const asked = new Set((reading?.sheets ?? []).filter(({ facts }) => facts > 0).map(({ name }) => name));
  const laid = sheets
    .filter(({ name }) => asked.has(name))
    .map((each) => ({ name: each.name, labels: labelsOf(each) }));
  return { book, reading, content: sheets.length === 0 ? '' : contentOf(sheets), sheets: laid };
}

/** Whether both covers name one department, of one body and period as far as both say them. */
function isOfOne(a: WorkbookReading | undefined, b: WorkbookReading | undefined): boolean {
  const [one, two] = [a?.identity, b?.identity];
  if (!one?.department || !two?.department || foldText(one.department) !== foldText(two.department)) return false;
  const agree = (x: string | undefined, y: string | undefined): boolean => !x || !y || x === y;
  return agree(placeOf(one.body)?.key, placeOf(two.body)?.key) && agree(one.period?.id, two.period?.id);
}

/** Sheets of one name whose words are mostly the same. */
function isSameSheet(a: LaidSheet, b: LaidSheet): boolean {
  if (!sameSheetName(a.name, b.name)) return false;
  const [small, large] = a.labels.size < b.labels.size ? [a.labels, b.labels] : [b.labels, a.labels];
  const shared = [...small].filter((label) => large.has(label)).length;
  return shared * 3 >= small.size * 2;
}

const isVersion = (a: Laid, b: Laid): boolean =>
  isOfOne(a.reading, b.reading) && a.sheets.some((own) => b.sheets.some((sheet) => isSameSheet(own, sheet)));

/** Each later workbook with the first that it is a copy of, or else with each that it is a version of. */
export function sameBooksAmong(books: readonly WorkbookSnapshot[], { workbooks }: Stated): readonly SameBooks[] {
  const laid = books.map((book) =>
    layOut(
      book,
      workbooks.find(({ file }) => file === book.file),
    ),
  );
  return laid.flatMap((own, at): SameBooks[] => {
    const before = laid.slice(0, at);
    const { file } = own.book;
    const copied = before.find(({ content }) => content !== '' && content === own.content);
    if (copied) return [{ file, other: copied.book.file, what: 'copy' }];
    return before
      .filter((each) => isVersion(each, own))
      .map(({ book }) => ({ file, other: book.file, what: 'version' as const }));
  });
}
