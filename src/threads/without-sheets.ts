/**
 * A copy of a workbook in which some sheets hold nothing but why they no longer count. A sheet stays under its name, for
 * names and lists of other sheets may point at it; formulas that read other sheets keep their last result, and a seal goes,
 * for it could no longer hold.
 */
import { computeMissing } from '../calculation';
import { cellName } from '../core/cell-address';
import type { CellEdit, RemoveSheetEdit, SheetEdit } from '../core/edit';
import { rowsOf } from '../core/edit-fit';
import { Fault } from '../core/fault';
import { ownSheetOf } from '../core/own-sheets';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { applyEdits, asXlsx } from '../hosts/xlsx-file';
import type { LeftSheet, ReadBook } from './tasks';

/** What a formula holds beside the cells of its own sheet: another sheet, or a name that may stand for one. */
const ELSEWHERE =
  /!|(?<![\p{L}\p{N}_.$])(?!\$?[A-Z]{1,3}\$?\d|TRUE\b|FALSE\b)[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(:])/iu;

const readsElsewhere = ({ formula }: CellSnapshot): boolean =>
  formula !== undefined && ELSEWHERE.test(formula.replace(/"[^"]*"/g, '""'));

/** null for a value that cannot be typed: an error goes with the formula that made it. */
const typed = (value: CellValue): CellEdit['value'] => (typeof value === 'object' ? null : value);

type Results = ReadonlyMap<CellSnapshot, CellValue>;

const frozen = (cell: CellSnapshot, results: Results): CellSnapshot => {
  if (!readsElsewhere(cell)) return cell;
  const { formula: _, ...rest } = cell;
  return { ...rest, value: typed(results.get(cell) ?? cell.value) };
};

/** The results that the file does not keep, by the cells that lack them: they come from sheets that will be gone. */
function missingResults(book: WorkbookSnapshot): Results {
  if (!book.sheets.some(({ cells }) => cells.some((cell) => cell.value === null && readsElsewhere(cell))))
    return new Map();
  return new Map(
    [...computeMissing(book)].flatMap(([cell, result]) => ('value' in result ? [[cell, result.value] as const] : [])),
  );
}

interface Plan {
  readonly book: WorkbookSnapshot;
  readonly left: ReadonlyMap<string, string>;
  readonly kept: readonly SheetSnapshot[];
  readonly seals: readonly SheetSnapshot[];
  readonly results: Results;
}

function planOf(book: WorkbookSnapshot, left: readonly LeftSheet[]): Plan {
  const notes = new Map(left.map(({ sheet, note }) => [sheet, note]));
  const seals = book.sheets.filter((sheet) => ownSheetOf(sheet) === 'seal');
  return {
    results: missingResults(book),
    book,
    left: notes,
    seals,
    kept: book.sheets.filter((each) => !notes.has(each.name) && !seals.includes(each)),
  };
}

async function edited(bytes: Uint8Array, { book, left, kept, seals, results }: Plan): Promise<Uint8Array> {
  const cells = kept.flatMap((sheet) =>
    sheet.cells.filter(readsElsewhere).map((cell): CellEdit => ({
      ...{
        kind: 'set-cell',
        sheet: sheet.name,
        cell: cellName(cell.row, cell.column),
        value: typed(results.get(cell) ?? cell.value),
      },
      instead: { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) },
    })),
  );
  const gone = [...seals, ...book.sheets.filter(({ name }) => left.has(name))].map((sheet): RemoveSheetEdit => ({
    ...{ kind: 'remove-sheet', sheet: sheet.name, instead: rowsOf(sheet) },
  }));
  const without = await applyEdits(bytes, [...cells, ...gone], { file: book.file });
  const notes = [...left].map(([sheet, note]): SheetEdit => ({
    ...{ kind: 'put-sheet', sheet, rows: [[note]], instead: null },
  }));
  return applyEdits(without, notes, { file: book.file });
}

/** What an edit cannot reach is written anew, from what was read. */
function anew({ book, left, seals, results }: Plan): Promise<Uint8Array> {
  const sheets = book.sheets
    .filter((sheet) => !seals.includes(sheet))
    .map((sheet): SheetSnapshot => {
      const note = left.get(sheet.name);
      if (note === undefined) return { ...sheet, cells: sheet.cells.map((cell) => frozen(cell, results)) };
      const cells = [{ row: 0, column: 0, value: note }];
      return { name: sheet.name, visibility: sheet.visibility, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
    });
  return asXlsx({ ...book, sheets });
}

/** Always an .xlsx. Throws Fault where the workbook cannot be read any more. */
export async function withoutSheets(
  { snapshot, isXlsx }: ReadBook,
  bytes: Uint8Array,
  left: readonly LeftSheet[],
): Promise<Uint8Array> {
  const plan = planOf(snapshot, left);
  // A workbook with macros is none that Excel opens as .xlsx.
  if (!isXlsx || /\.xlsm$/i.test(snapshot.file)) return anew(plan);
  try {
    return await edited(bytes, plan);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return anew(plan);
  }
}
