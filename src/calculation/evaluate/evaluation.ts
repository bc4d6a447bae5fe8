/** Computes one formula at a time from the cells around it. */
import type { CellValue } from '../../core/snapshot';
import type { BookCells } from '../cells';
import { formulaShape, placeRange } from '../formula';
import type { Expression, FormulaShape, RelativeRange } from '../formula';
import { binaryOf, FUNCTIONS, unaryOf } from '../functions';
import type { Evaluator } from '../functions';
import { isArea, isError, isMatrix, raise, Raised, toNumber, toText, toTruth, UnknownResult } from '../values';
import type { Area, Scalar, Separators, Value } from '../values';
import { CellAccess } from './cell-access';

/** Names and LET follow one another this far. */
const DEEPEST = 64;

export class Evaluation extends CellAccess implements Evaluator {
  row = 0;
  column = 0;
  private sheet = 0;
  private depth = 0;
  private scope: { readonly name: string; readonly value: Value }[] = [];

  constructor(
    book: BookCells,
    readonly separators: Separators | null,
    budget: number,
  ) {
    super(book, budget);
  }

  /** The result of the formula at a place. Throws UnknownResult and Needs. */
  result(sheet: number, row: number, column: number, { expression }: FormulaShape): CellValue {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.begin();
    this.depth = 0;
    this.scope = [];
    try {
      return this.cell(expression) ?? 0;
    } catch (error) {
      if (error instanceof RangeError) throw new UnknownResult({ code: 'too-long' });
      throw error;
    }
  }

  value(expression: Expression): Value {
    switch (expression.kind) {
      case 'constant':
        return this.seen(expression.value);
      case 'error':
        return { error: expression.error };
      case 'missing':
        return null;
      case 'range':
        return this.areaOf(expression.range);
      case 'unary':
        return unaryOf(expression.operator, this.cell(expression.of), this.separators);
      case 'binary': {
        const left = this.cell(expression.left);
        if (isError(left)) throw new Raised(left);
        return this.seen(binaryOf(expression.operator, left, this.cell(expression.right), this.separators));
      }
      case 'call': {
        const of = FUNCTIONS.get(expression.name);
        if (!of) throw new UnknownResult({ code: 'function', name: expression.name });
        return of(expression.args, this);
      }
      case 'name':
        return this.named(expression.name);
      case 'let':
        return this.let(expression);
      case 'array':
        return { kind: 'matrix', rows: expression.rows };
      case 'union':
        throw new UnknownResult({ code: 'array' });
      case 'unknown':
        throw new UnknownResult(unknownOf(expression.why));
    }
  }

  private areaOf(range: RelativeRange): Area {
    const { sheet: name, top, left, bottom, right } = placeRange(range, this.row, this.column);
    const sheet = name === null ? this.sheet : this.book.placeOf(name);
    if (sheet < 0) throw new UnknownResult({ code: 'sheet', name: name ?? '' });
    return { kind: 'area', sheet, top, left, bottom, right };
  }

  private named(name: string): Value {
    const key = name.toUpperCase();
    for (let i = this.scope.length - 1; i >= 0; i -= 1) {
      const own = this.scope[i];
      if (own?.name === key) return own.value;
    }
    const text = this.book.names.get(key);
    if (text === undefined || this.depth >= DEEPEST) throw new UnknownResult({ code: 'name', name });
    const outer = this.scope;
    this.scope = [];
    this.depth += 1;
    const value = this.value(formulaShape(text, 0, 0).expression);
    this.depth -= 1;
    this.scope = outer;
    return value;
  }

  private let({ names, body }: Expression & { readonly kind: 'let' }): Value {
    const outer = this.scope;
    this.scope = [...outer];
    for (const { name, value } of names) {
      const own = this.value(value);
      this.scope.push({ name: name.toUpperCase(), value: own });
    }
    const result = this.value(body);
    this.scope = outer;
    return result;
  }

  cell(expression: Expression): CellValue {
    try {
      const value = this.value(expression);
      if (!isArea(value) && !isMatrix(value)) return value;
      if (isMatrix(value)) {
        if (value.rows.length === 1 && value.rows[0]?.length === 1) return value.rows[0][0] ?? null;
      } else if (value.top === value.bottom && value.left === value.right)
        return this.at(value.sheet, value.top, value.left);
    } catch (error) {
      if (error instanceof Raised) return error.error;
      throw error;
    }
    throw new UnknownResult({ code: 'array' });
  }

  scalar(expression: Expression): Scalar {
    const value = this.cell(expression);
    if (isError(value)) throw new Raised(value);
    return value;
  }

  number(expression: Expression): number {
    return toNumber(this.scalar(expression), this.separators);
  }

  text(expression: Expression): string {
    return toText(this.scalar(expression), this.separators);
  }

  truth(expression: Expression): boolean {
    return toTruth(this.scalar(expression));
  }

  area(expression: Expression): Area {
    const value = this.value(expression);
    if (isArea(value)) return value;
    if (isError(value)) throw new Raised(value);
    if (isMatrix(value)) throw new UnknownResult({ code: 'array' });
    throw raise('#VALUE!');
  }
}

/** What a formula's syntax says of itself, as the reason why it has no result. */
function unknownOf(why: (Expression & { readonly kind: 'unknown' })['why']): UnknownResult['why'] {
  if ('name' in why) return why;
  switch (why.code) {
    case 'error':
    case 'text':
    case 'comparison':
    case 'power':
    case 'branches':
    case 'rounding-inside':
    case 'mixed':
      return { code: 'syntax' };
    default:
      return { code: why.code };
  }
}
