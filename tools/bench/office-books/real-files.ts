/** Workbooks that people made: one part of a formula's total is changed by 7%, and the total left as it was. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cellName, parseCellName } from '../../../src/core/cell-address';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot';
import { Draw } from '../../../test/support/office-books';
import { readXlsx } from '../../../src/hosts/xlsx-file';
import { ask, type Answer } from './door';
import { Tally } from './tally';

interface Total {
  readonly sheet: number;
  readonly whole: CellSnapshot;
  readonly parts: readonly CellSnapshot[];
}

const PART = /(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/g;
const PLAIN_SUM =
  /^\+?(?:SUM\([A-Z0-9$:,;+]+\)|\$?[A-Z]{1,3}\$?\d+)(?:\+(?:SUM\([A-Z0-9$:,;+]+\)|\$?[A-Z]{1,3}\$?\d+))*$/i;

function partsOf(formula: string): string[] | null {
  const text = formula.replaceAll(' ', '');
  if (!PLAIN_SUM.test(text)) return null;
  const names: string[] = [];
  for (const [, from, to] of text.matchAll(PART)) {
    const [a, b] = [parseCellName(from ?? ''), parseCellName(to ?? from ?? '')];
    if (!a || !b) return null;
    for (let row = a.row; row <= b.row; row += 1)
      for (let column = a.column; column <= b.column; column += 1) names.push(cellName(row, column));
  }
  return names.length > 1 ? names : null;
}

const decimalsOf = (value: number): number => Math.min(6, (String(value).split('.')[1] ?? '').length);

/** Sums of the workbook whose typed parts can be changed by more than rounding hides. */
function totalsOf(book: WorkbookSnapshot): Total[] {
  return book.sheets.flatMap(({ cells }, sheet) => {
    const byName = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
    return cells.flatMap((whole): Total[] => {
      const names = whole.formula === undefined || typeof whole.value !== 'number' ? null : partsOf(whole.formula);
      const parts = (names ?? [])
        .flatMap((name) => byName.get(name) ?? [])
        .filter(({ value }) => typeof value === 'number');
      const sum = parts.reduce((total, { value }) => total + Number(value), 0);
      const holds = Math.abs(sum - Number(whole.value)) <= 1e-6 * Math.max(1, Math.abs(sum));
      const usable = parts.filter(({ value, formula }) => {
        const last = 10 ** -decimalsOf(Number(value));
        return formula === undefined && Math.abs(Number(value)) * 0.07 > (parts.length + 1) * Math.max(last, 0.5);
      });
      return names && parts.length > 1 && holds && usable.length > 0 ? [{ sheet, whole, parts: usable }] : [];
    });
  });
}

function withCell(book: WorkbookSnapshot, at: number, changed: CellSnapshot): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map(
      (sheet, index) =>
      index === at ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row === changed.row && cell.column === changed.column ? changed : cell)) } : sheet, // prettier-ignore
    ),
  };
}

const pasted = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ formula: _formula, ...cell }): CellSnapshot => cell),
  })),
});

const saidBy = ({ errors, warnings }: Answer): Answer['errors'] => [...errors, ...warnings];

const signature = (answer: Answer): Set<string> =>
  new Set(saidBy(answer).map(({ check, at, data }) => `${check} ${at.sheet} ${at.cell} ${data['difference'] ?? ''}`));

/** Whether an error, or the warning that figures alone give, speaks of the cell that did not before. */
function found(book: WorkbookSnapshot, total: Total, part: CellSnapshot, before: Set<string>): boolean {
  const sheet = book.sheets[total.sheet];
  if (!sheet) return false;
  const decimals = decimalsOf(Number(part.value));
  const value = Number((Number(part.value) * 1.07).toFixed(decimals));
  const answer = ask(withCell(book, total.sheet, { ...part, value }));
  const name = cellName(part.row, part.column);
  return saidBy(answer).some(({ check, at, related, data }) => {
    const fresh = !before.has(`${check} ${at.sheet} ${at.cell} ${data['difference'] ?? ''}`);
    return fresh && [at, ...related].some((each) => each.sheet === sheet.name && each.cell === name);
  });
}

/** Rows: file; columns: totals, formulas, values. */
export async function realFiles(folder: string, perFile: number, seed: string): Promise<Tally> {
  const tally = new Tally();
  const paths = readdirSync(folder).sort().map((name) => join(folder, name)); // prettier-ignore
  for (const path of paths.filter((name) => /\.xlsx$/.test(name) && statSync(name).isFile())) {
    const book = await readXlsx(readFileSync(path), basename(path));
    const draw = new Draw(`${seed}/${basename(path)}`);
    const totals = draw.sample(totalsOf(book), perFile);
    if (totals.length === 0) continue;
    const plain = pasted(book);
    const [before, beforePlain] = [signature(ask(book)), signature(ask(plain))];
    for (const total of totals) {
      const part = draw.pick(total.parts);
      tally.add(basename(path), 'totals');
      if (found(book, total, part, before)) tally.add(basename(path), 'formulas');
      if (found(plain, total, part, beforePlain)) tally.add(basename(path), 'values');
    }
  }
  return tally;
}
