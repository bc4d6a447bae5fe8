/**
 * Whether anybody filled a sheet in: a form as it was handed out holds no figure, or formulas over blanks alone. Whoever has
 * nothing to report says so: noughts, dashes, or in words ("Không phát sinh").
 */
import { cellName } from '../core/cell-address';
import { sign } from '../core/decimal';
import type { Reading, TableReading } from '../core/reading';
import type { CellSnapshot, SheetSnapshot } from '../core/snapshot';
import { foldText, parseFigure } from '../language';

export type Filling = 'filled' | 'nothing' | 'blank';

/** Longer texts are notes of the form itself. */
const LONGEST = 150;
const NOTHING =
  /(?:^|[\s(:;,.*–-])không (?:có )?(?:phát sinh|số liệu phát sinh|số liệu báo cáo|nội dung báo cáo)(?!\p{L})/u;
/** "Chỉ tiêu không phát sinh thì ghi 0": how to fill it in. */
const INSTRUCTS =
  /(?<!\p{L})(?:thì|nếu|ghi(?! chú)|điền|trường hợp|để trống|đề nghị|(?:chỉ tiêu|mục|dòng|ô|biểu) (?:nào )?không)(?!\p{L})/u;
const BARE = /^không(?: có)?\.?$/u;
/** Of the places for figures: so many dashes are no accident of the form's own. */
const MOSTLY = 2;

const textOf = ({ value }: CellSnapshot): string =>
  typeof value === 'string' && value.length <= LONGEST ? foldText(value) : '';

function saysNothing(cell: CellSnapshot, isPlace: boolean): boolean {
  const text = textOf(cell);
  return (NOTHING.test(text) && !INSTRUCTS.test(text)) || (isPlace && BARE.test(text));
}

/** What people type into a place for a figure. */
function isWritten({ value }: CellSnapshot): boolean {
  if (value === null || typeof value === 'object') return false;
  return typeof value !== 'string' || foldText(value) !== '';
}

/** Marks that a form prints where no figure belongs. */
const isMark = ({ value }: CellSnapshot): boolean => typeof value === 'string' && /^[x×*]$/iu.test(value.trim());
const isDash = ({ value }: CellSnapshot): boolean => typeof value === 'string' && parseFigure(value)?.kind === 'none';

const placesOf = ({ columns, lines }: TableReading): ReadonlySet<string> =>
  new Set(
    columns
      .filter(({ role }) => role === 'measure')
      .flatMap(({ column }) => lines.map(({ row }) => `${String(row)}:${String(column)}`)),
  );

/** Of a sheet that is read as tables of figures. `file`: the workbook's name in the reading. */
export function fillingOf({ tables, facts }: Reading, file: string, sheet: SheetSnapshot): Filling {
  const own = tables.filter((table) => table.file === file && table.sheet === sheet.name);
  const isItem = own.some(({ form, lines }) => form !== null && lines.some(({ role }) => role === 'item'));
  if (isItem) return 'filled';
  const places = new Set(own.flatMap((table) => [...placesOf(table)]));
  const figures = new Set(
    facts.flatMap(({ at, table, value }) => {
      const of = tables[table];
      return of && own.includes(of) && sign(value) !== 0 ? [at.cell] : [];
    }),
  );
  // What a formula comes to is read even where the file does not keep it.
  const isTyped = (cell: CellSnapshot): boolean =>
    cell.formula === undefined ? isWritten(cell) : figures.has(cellName(cell.row, cell.column));
  const inPlace = ({ row, column }: CellSnapshot): boolean => places.has(`${String(row)}:${String(column)}`);
  const typed = sheet.cells.filter((cell) => inPlace(cell) && isTyped(cell) && !isMark(cell));
  const dashes = typed.filter(isDash);
  if (typed.some((cell) => !isDash(cell) && !saysNothing(cell, true))) return 'filled';
  // Figures that stand outside of any line's place are figures all the same.
  if (figures.size > 0 && typed.length === 0 && places.size === 0) return 'filled';
  if (sheet.cells.some((cell) => saysNothing(cell, inPlace(cell)))) return 'nothing';
  return dashes.length > 0 && dashes.length * MOSTLY >= places.size ? 'nothing' : 'blank';
}
