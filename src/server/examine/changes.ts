/** What differs between two versions of a workbook, cell by cell. */
import { cellName } from '../../core/cell-address';
import { ownSheetOf } from '../../core/own-sheets';
import { foldText } from '../../language';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';

/** A cell that differs between two versions; null stands for an empty one. */
export interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** So many more were only counted. */
  readonly left: number;
  readonly newSheets: readonly string[];
  readonly goneSheets: readonly string[];
}

/** Cells that are listed; all are counted. */
const MOST_CHANGES = 2000;

function shown({ value, formula }: CellSnapshot): string {
  const text = value === null ? '' : typeof value === 'object' ? value.error : String(value);
  return formula === undefined ? text : `${text} (=${formula})`;
}

const cellsOf = (sheet: SheetSnapshot): ReadonlyMap<string, string> =>
  new Map(sheet.cells.map((cell) => [cellName(cell.row, cell.column), shown(cell)]));

function changesOf(sheet: string, before: SheetSnapshot, after: SheetSnapshot): readonly Change[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const changed = [...now].flatMap(([cell, text]) => {
    const was = old.get(cell) ?? null;
    return was === text ? [] : [{ sheet, cell, before: was, after: text }];
  });
  const gone = [...old].flatMap(([cell, was]) => (now.has(cell) ? [] : [{ sheet, cell, before: was, after: null }]));
  return [...changed, ...gone];
}

/** Sheets that the program keeps for itself (seal, waivers) are none of the figures; `passed` are folded names. */
export function changesBetween(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  passed: ReadonlySet<string> = new Set(),
): Changes {
  const sheetsOf = (book: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> =>
    new Map(
      book.sheets
        .filter((sheet) => !ownSheetOf(sheet) && !passed.has(foldText(sheet.name)))
        .map((sheet) => [sheet.name.normalize('NFC'), sheet]),
    );
  const [old, now] = [sheetsOf(before), sheetsOf(after)];
  const all = [...now].flatMap(([name, sheet]) => {
    const was = old.get(name);
    return was ? changesOf(name, was, sheet) : [];
  });
  return {
    changes: all.slice(0, MOST_CHANGES),
    left: Math.max(0, all.length - MOST_CHANGES),
    newSheets: [...now.keys()].filter((name) => !old.has(name)),
    goneSheets: [...old.keys()].filter((name) => !now.has(name)),
  };
}
