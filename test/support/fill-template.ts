/** Fills a blank template as a clerk would, with figures that are consistent, and counts its formulas as an office app would. */
import { HyperFormula } from 'hyperformula';
import type { FormColumn, FormDefinition } from '../../src/core/form';
import type { TemplateCell, TemplateSheet, TemplateWorkbook } from '../../src/forms';
import { codeFormulaCodes } from '../../src/forms/relation-formula';

type Grid = Map<string, TemplateCell>;
const key = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/** Values of all formulas of one sheet; those that name the cover sheet keep what they show. */
export function recounted(sheet: TemplateSheet): TemplateSheet {
  const grid: (string | number | null)[][] = [];
  for (const cell of sheet.cells) {
    const row = (grid[cell.row] ??= []);
    row[cell.column] = cell.formula !== undefined && !cell.formula.includes('TT_') ? `=${cell.formula}` : cell.value;
  }
  const engine = HyperFormula.buildFromArray(
    Array.from(grid, (row) => Array.from(row ?? [], (value) => value ?? null)),
    { licenseKey: 'gpl-v3', smartRounding: false },
  );
  const cells = sheet.cells.map((cell) => {
    if (cell.formula === undefined || cell.formula.includes('TT_')) return cell;
    const value = engine.getCellValue({ sheet: 0, row: cell.row, col: cell.column });
    if (typeof value !== 'number' && typeof value !== 'string')
      throw new Error(`${sheet.name}: ${cell.formula} gives ${JSON.stringify(value)}`);
    return { ...cell, value };
  });
  engine.destroy();
  return { ...sheet, cells };
}

/** Codes that a coded column is the sum of, down to the columns that are typed, one list for each equality of its chain. */
function chainOf(form: FormDefinition, column: FormColumn): readonly (readonly string[])[] {
  const expand = (code: string): readonly string[] => {
    const formula = form.columns.find((each) => each.code === code)?.formula;
    const right = formula?.split('=')[1];
    return right === undefined
      ? [code]
      : (codeFormulaCodes(`${code}=${right}`) ?? []).filter((each) => each !== code).flatMap(expand);
  };
  return (column.formula?.split('=').slice(1) ?? []).map((right) =>
    (codeFormulaCodes(`0=${right}`) ?? []).filter((code) => code !== '0').flatMap(expand),
  );
}

/** Makes every further equality of a chain ("9=11+12+13=14+15+16+17") hold on one row of typed cells. */
function balanceRow(form: FormDefinition, columns: readonly FormColumn[], grid: Grid, row: number): void {
  const at = (code: string): number => columns.findIndex((column) => column.code === code);
  const typed = (code: string): number => Number(grid.get(key(row, at(code)))?.value);
  /** What is offered as a formula is typed over. */
  const typeOver = (code: string): void => {
    const cell = grid.get(key(row, at(code)));
    if (cell?.formula === undefined || cell.style?.unlocked !== true) return;
    const { formula: _, ...typedOver } = cell;
    grid.set(key(row, at(code)), typedOver);
  };
  for (const column of columns) {
    const [first, ...others] = chainOf(form, column);
    if (!first || others.length === 0) continue;
    for (const code of [first, ...others].flat()) typeOver(code);
    const whole = first.reduce((sum, code) => sum + typed(code), 0);
    for (const codes of others) {
      const share = Math.floor(whole / codes.length);
      codes.forEach((code, index) => {
        const cell = grid.get(key(row, at(code)));
        if (!cell) return;
        const value = index === 0 ? whole - share * (codes.length - 1) : share;
        grid.set(key(row, at(code)), { ...cell, value });
      });
    }
  }
}

/** What stands in a cell of a measure: by the cell's place and a number of 0 to 1. */
export type FigureOf = (row: number, column: number, random: number) => number | '-';

/** Later lines have more, later columns less: what must be at most something else is. */
export const someFigure: FigureOf = (row, column, random) => 400 + row * 10 - column * 4 + Math.floor(random * 4);

/** A template's sheet of one form with every input filled. `random` gives 0 to 1. */
export function fillSheet(
  form: FormDefinition,
  sheet: TemplateSheet,
  random: () => number,
  figureOf = someFigure,
): TemplateSheet {
  const columns = form.columns.filter((column) => column.printed !== false);
  const grid: Grid = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell]));
  const rows = new Set<number>();
  let items = 0;
  for (const cell of sheet.cells) {
    const column = columns[cell.column];
    if (cell.style?.unlocked !== true || !column) continue;
    const put = (value: string | number): void => void grid.set(key(cell.row, cell.column), { ...cell, value });
    if (column.role === 'measure') {
      const figure = figureOf(cell.row, cell.column, random());
      if (figure !== '-') rows.add(cell.row);
      put(figure !== '-' && (column.unit === '%' || column.key === 'yield') ? figure / 10 : figure);
    } else if (column.role === 'label')
      put(cell.value === null ? `Đơn vị ${String((items += 1))}` : String(cell.value));
    else if (column.role === 'number') put(String(items + 1));
    else if (column.key === 'ward-list') put('Phường 1; Phường 2');
    else if (column.key === 'group') put('Phê duyệt chủ trương đầu tư');
    else if (column.key !== 'note') put(`Nội dung ${String(cell.row)}`);
  }
  for (const row of rows) balanceRow(form, columns, grid, row);
  return recounted({ ...sheet, cells: sheet.cells.map((cell) => grid.get(key(cell.row, cell.column)) ?? cell) });
}

/** A template of one form, filled; the cover sheet as it was made. */
export function fillTemplate(form: FormDefinition, book: TemplateWorkbook, random: () => number): TemplateWorkbook {
  return { ...book, sheets: book.sheets.map((sheet, index) => (index === 0 ? sheet : fillSheet(form, sheet, random))) };
}
