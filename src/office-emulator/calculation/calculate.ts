/**
 * Recomputes a workbook's formulas after a change, as Excel would, for the functions that such workbooks use. A formula
 * that is not understood keeps its cached value. Arithmetic is Excel's own: doubles, shown at 15 digits.
 */
import type { CellValue } from '../../core/snapshot';
import type { BookModel } from '../book/book-model';
import type { SheetModel } from '../book/sheet-model';
import { NotUnderstood, parseFormula, type Node } from './parse-formula';

type Scalar = number | string | boolean | null;

class CellFault extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

const NUMERIC = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function toNumber(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (NUMERIC.test(value.trim())) return Number(value);
  throw new CellFault('#VALUE!');
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new CellFault('#NUM!');
  return Number(value.toPrecision(15));
}

export class Calculation {
  private readonly values = new Map<string, CellValue>();
  private readonly running = new Set<string>();
  private static readonly parsed = new Map<string, Node | null>();

  constructor(private readonly book: BookModel) {}

  /** The value of a cell, computed where it has a formula. */
  valueOf(sheet: SheetModel, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const key = `${sheet.id}!${String(row)},${String(column)}`;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    if (this.running.has(key) || this.running.size > 400) return cell.value;
    this.running.add(key);
    const value = this.compute(sheet, cell.formula, cell.value);
    this.running.delete(key);
    this.values.set(key, value);
    return value;
  }

  private compute(sheet: SheetModel, formula: string, cached: CellValue): CellValue {
    try {
      const node = Calculation.parse(formula);
      if (!node) return cached;
      const value = this.scalar(node, sheet);
      return value === null ? 0 : value;
    } catch (error) {
      if (error instanceof CellFault) return { error: error.error };
      if (error instanceof NotUnderstood) return cached;
      throw error;
    }
  }

  private static parse(formula: string): Node | null {
    const known = Calculation.parsed.get(formula);
    if (known !== undefined) return known;
    let node: Node | null;
    try {
      node = parseFormula(formula);
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      node = null;
    }
    if (Calculation.parsed.size > 50_000) Calculation.parsed.clear();
    Calculation.parsed.set(formula, node);
    return node;
  }

  private sheetOf(name: string | null, own: SheetModel): SheetModel {
    const sheet = name === null ? own : this.book.find(name);
    if (!sheet) throw new CellFault('#REF!');
    return sheet;
  }

  private plain(value: CellValue): Scalar {
    if (typeof value === 'object' && value !== null) throw new CellFault(value.error);
    return value;
  }

  private scalar(node: Node, own: SheetModel): Scalar {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'range':
        if (!node.single) throw new NotUnderstood('a range where a value is wanted');
        return this.plain(this.valueOf(this.sheetOf(node.sheet, own), node.range.top, node.range.left));
      case 'unary': {
        const value = toNumber(this.scalar(node.of, own));
        return node.operator === '-' ? -value : node.operator === '%' ? value / 100 : value;
      }
      case 'binary':
        return this.binary(node.operator, this.scalar(node.left, own), this.scalar(node.right, own));
      case 'call':
        return this.call(node.name, node.args, own);
    }
  }

  private binary(operator: string, left: Scalar, right: Scalar): Scalar {
    switch (operator) {
      case '&':
        return String(left ?? '') + String(right ?? '');
      case '+':
        return finite(toNumber(left) + toNumber(right));
      case '-':
        return finite(toNumber(left) - toNumber(right));
      case '*':
        return finite(toNumber(left) * toNumber(right));
      case '^':
        return finite(toNumber(left) ** toNumber(right));
      case '/':
        if (toNumber(right) === 0) throw new CellFault('#DIV/0!');
        return finite(toNumber(left) / toNumber(right));
      default:
        return compare(operator, left, right);
    }
  }

  /** Figures of ranges count, their texts and blanks do not; single values count as numbers. */
  private figures(args: readonly (Node | null)[], own: SheetModel): number[] {
    const out: number[] = [];
    for (const arg of args) {
      if (arg?.kind === 'range') {
        for (const value of this.cells(arg, own)) if (typeof value === 'number') out.push(value);
      } else if (arg) out.push(toNumber(this.scalar(arg, own)));
    }
    return out;
  }

  private *cells(node: Node & { readonly kind: 'range' }, own: SheetModel): Generator<Scalar> {
    const sheet = this.sheetOf(node.sheet, own);
    const { top, left, bottom, right } = node.range;
    for (const row of [...sheet.rows.keys()].filter((r) => r >= top && r <= bottom)) {
      for (const column of [...(sheet.rows.get(row)?.keys() ?? [])]) {
        if (column >= left && column <= right) yield this.plain(this.valueOf(sheet, row, column));
      }
    }
  }

  private call(name: string, args: readonly (Node | null)[], own: SheetModel): Scalar {
    const value = (i: number): Scalar => {
      const arg = args[i];
      return arg ? this.scalar(arg, own) : null;
    };
    const number = (i: number): number => toNumber(value(i));
    switch (name) {
      case 'SUM':
        return finite(this.figures(args, own).reduce((a, b) => a + b, 0));
      case 'PRODUCT':
        return finite(this.figures(args, own).reduce((a, b) => a * b, 1));
      case 'COUNT':
        return this.figures(args, own).length;
      case 'COUNTA':
        return args
          .flatMap((arg) => (arg?.kind === 'range' ? [...this.cells(arg, own)] : [value(args.indexOf(arg))]))
          .filter((v) => v !== null).length;
      case 'MIN':
        return Math.min(...orZero(this.figures(args, own)));
      case 'MAX':
        return Math.max(...orZero(this.figures(args, own)));
      case 'AVERAGE': {
        const all = this.figures(args, own);
        if (all.length === 0) throw new CellFault('#DIV/0!');
        return finite(all.reduce((a, b) => a + b, 0) / all.length);
      }
      case 'SUBTOTAL':
        if (number(0) !== 9 && number(0) !== 109) throw new NotUnderstood(name);
        return finite(this.figures(args.slice(1), own).reduce((a, b) => a + b, 0));
      case 'ROUND':
      case 'ROUNDUP':
      case 'ROUNDDOWN':
        return rounded(name, number(0), number(1));
      case 'INT':
        return Math.floor(number(0));
      case 'ABS':
        return Math.abs(number(0));
      case 'IF':
        return toNumber(value(0)) !== 0 ? value(1) : args.length > 2 ? value(2) : false;
      case 'IFERROR':
        try {
          return value(0);
        } catch (error) {
          if (!(error instanceof CellFault)) throw error;
          return value(1);
        }
      case 'AND':
        return args.every((_, i) => toNumber(value(i)) !== 0);
      case 'OR':
        return args.some((_, i) => toNumber(value(i)) !== 0);
      case 'NOT':
        return toNumber(value(0)) === 0;
      case 'ISBLANK':
        return value(0) === null;
      case 'ISNUMBER':
        return typeof value(0) === 'number';
      default:
        throw new NotUnderstood(name);
    }
  }
}

const orZero = (all: readonly number[]): readonly number[] => (all.length > 0 ? all : [0]);

function rounded(name: string, value: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  const size =
    name === 'ROUND' ? Math.floor(scaled + 0.5) : name === 'ROUNDUP' ? Math.ceil(scaled) : Math.floor(scaled);
  return finite((Math.sign(value) * size) / factor);
}

function compare(operator: string, left: Scalar, right: Scalar): boolean {
  const [a, b] =
    typeof left === 'string' || typeof right === 'string'
      ? [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()]
      : [toNumber(left), toNumber(right)];
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}

/** Recomputes every formula of the workbook and stores what differs. */
export function recalculate(book: BookModel): void {
  const calculation = new Calculation(book);
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const value = calculation.valueOf(sheet, row, column);
        if (!same(value, cell.value)) cells.set(column, { ...cell, value });
      }
    }
  }
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return Number(a.toPrecision(15)) === Number(b.toPrecision(15));
  return a === b;
}
