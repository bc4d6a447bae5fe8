/** Workbooks that people made: one part of a formula's total is changed by 7%, and the total left as it was. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cellName, parseCellName } from '../../../src/core/cell-address';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot';
import { Draw } from '../../../test/support/office-books';
import { readXlsx } from '../../../src/hosts/xlsx-file';
import { ask, type Answer } from './door';
import type { Example } from './clean';
import { Tally } from './tally';

interface Total {
  readonly sheet: number;
  readonly whole: CellSnapshot;
  readonly parts: readonly CellSnapshot[];
}

const PART = /(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/g;
const PLAIN_SUM =
  /^\+?(?:SUM\([A-Z0-9$:,;+]+\)|\$?[A-Z]{1,3}\$?\d+)(?:\+(?:SUM\([A-Z0-9$:,;+]+\)|\$?[A-Z]{1,3}\$?\d+))*$/i;

/** How many totals are tried, and from which seed. */
export interface Sample {
  readonly totals: number;
  readonly seed: string;
}

export interface RealFilesReport {
  /** Rows: file; columns: totals, formulas, values. */
  readonly tally: Tally;
  readonly examples: readonly Example[];
}

interface OpenBook {
  readonly name: string;
  readonly book: WorkbookSnapshot;
  /** In the order of the draw. */
  readonly totals: readonly Total[];
}

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

async function openBooks(folder: string, seed: string): Promise<OpenBook[]> {
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.xlsx') && statSync(name).isFile());
  const books: OpenBook[] = [];
  for (const path of paths) {
    const name = basename(path);
    const book = await readXlsx(readFileSync(path), name);
    const totals = totalsOf(book);
    if (totals.length > 0)
      books.push({ name, book, totals: new Draw(`${seed}/${name}`).sample(totals, totals.length) });
  }
  return books;
}

/** Every file gives the same number, as far as it has so many: a workbook of thousands of sums does not drown the rest. */
function fairShares(books: readonly OpenBook[], wanted: number): ReadonlyMap<string, readonly Total[]> {
  const most = Math.max(0, ...books.map(({ totals }) => totals.length));
  const inTurn = Array.from({ length: most }, (_, at) =>
    books.flatMap(({ name, totals }) => (totals[at] ? [{ name, total: totals[at] }] : [])),
  ).flat();
  return new Map(
    books.map(({ name }) => [
      name,
      inTurn.slice(0, wanted).flatMap((each) => (each.name === name ? [each.total] : [])),
    ]),
  );
}

export async function realFiles(folder: string, { totals, seed }: Sample): Promise<RealFilesReport> {
  const tally = new Tally();
  const examples: Example[] = [];
  const books = await openBooks(folder, seed);
  const shares = fairShares(books, totals);
  for (const { name, book } of books) {
    const share = shares.get(name) ?? [];
    if (share.length === 0) continue;
    const draw = new Draw(`${seed}/${name}/parts`);
    const plain = pasted(book);
    const [before, beforePlain] = [signature(ask(book)), signature(ask(plain))];
    for (const total of share) {
      const part = draw.pick(total.parts);
      const tried = [
        { how: 'formulas', said: found(book, total, part, before) },
        { how: 'values', said: found(plain, total, part, beforePlain) },
      ];
      tally.add(name, 'totals');
      for (const { how, said } of tried)
        if (said) tally.add(name, how);
        else
          examples.push({
            layout: name,
            what: `missed with ${how}`,
            text: `${book.sheets[total.sheet]?.name ?? ''}!${cellName(part.row, part.column)} of ${cellName(total.whole.row, total.whole.column)} = ${total.whole.formula ?? ''}`,
          });
    }
  }
  return { tally, examples };
}
