/**
 * The plain arithmetic of tables: sums, differences, quotients, rounding, conditions, in doubles as Excel counts. What goes
 * beyond it is not guessed at: `Uncountable` is thrown, and Excel is asked to calculate instead.
 */
import { parse, tokenize } from '@borgar/fx';
import type { AstExpression } from '@borgar/fx';
import { fromCellNumber, round, shift, toApproximateNumber } from '../../core/decimal';
import type { CellError, CellValue } from '../../core/snapshot';

export class Uncountable extends Error {}

/** The values of a reference ("'Biểu 95'!D12", "D12:D15"), row by row, blanks left out. `single`: it names one cell. */
export type Lookup = (reference: string) => { readonly values: readonly CellValue[]; readonly single: boolean };

function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

class Raised extends Error {
  constructor(readonly error: CellError) {
    super(error.error);
  }
}

/** A sum or difference that is nothing but the noise of its terms is 0, as Excel shows it. */
function withoutNoise(result: number, a: number): number {
  return Math.abs(result) < Math.abs(a) * 2 ** -49 ? 0 : result;
}

function roundTo(value: number, digits: number): number {
  const decimal = fromCellNumber(value);
  if (!decimal || !Number.isInteger(digits) || Math.abs(digits) > 20) throw new Uncountable();
  return toApproximateNumber(shift(round(shift(decimal, digits), 0), -digits));
}

class Evaluation {
  constructor(private readonly lookup: Lookup) {}

  value(node: AstExpression | null): CellValue {
    if (!node) throw new Uncountable();
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        throw new Raised({ error: String(node.value) });
      case 'ReferenceIdentifier': {
        const { values, single } = this.lookup(node.value);
        if (!single) throw new Uncountable();
        return this.checked(values[0] ?? null);
      }
      case 'UnaryExpression':
        return this.unary(node.operator, this.number(node.arguments[0] ?? null));
      case 'BinaryExpression':
        return this.binary(node.operator, node.arguments[0] ?? null, node.arguments[1] ?? null);
      case 'CallExpression':
        return this.call(node.callee.type === 'Identifier' ? node.callee.name.toUpperCase() : '', node.arguments);
      default:
        throw new Uncountable();
    }
  }

  private checked(value: CellValue): CellValue {
    if (isError(value)) throw new Raised(value);
    return value;
  }

  private number(node: AstExpression | null): number {
    const value = this.value(node);
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (value === null) return 0;
    throw new Uncountable();
  }

  private finite(value: number): number {
    if (!Number.isFinite(value)) throw new Raised({ error: '#NUM!' });
    return value;
  }

  private unary(operator: string, value: number): number {
    if (operator === '-') return -value;
    if (operator === '+') return value;
    if (operator === '%') return value / 100;
    throw new Uncountable();
  }

  private binary(operator: string, left: AstExpression | null, right: AstExpression | null): CellValue {
    if (/^(=|<>|<|>|<=|>=)$/.test(operator)) return this.compare(operator, this.value(left), this.value(right));
    if (operator === '&') return this.text(this.value(left)) + this.text(this.value(right));
    const [a, b] = [this.number(left), this.number(right)];
    switch (operator) {
      case '+':
        return this.finite(withoutNoise(a + b, a));
      case '-':
        return this.finite(withoutNoise(a - b, a));
      case '*':
        return this.finite(a * b);
      case '/':
        if (b === 0) throw new Raised({ error: '#DIV/0!' });
        return this.finite(a / b);
      case '^':
        return this.finite(a ** b);
      default:
        throw new Uncountable();
    }
  }

  private text(value: CellValue): string {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    throw new Uncountable();
  }

  private compare(operator: string, a: CellValue, b: CellValue): boolean {
    const blankAs = (other: CellValue): CellValue => (typeof other === 'string' ? '' : 0);
    const x = a ?? blankAs(b);
    const y = b ?? blankAs(a);
    let order: number;
    if (typeof x === 'number' && typeof y === 'number') order = Number(x.toPrecision(15)) - Number(y.toPrecision(15));
    else if (typeof x === 'string' && typeof y === 'string') order = x.toLowerCase() === y.toLowerCase() ? 0 : NaN;
    else throw new Uncountable();
    if (Number.isNaN(order) && !/^(=|<>)$/.test(operator)) throw new Uncountable();
    switch (operator) {
      case '=':
        return order === 0;
      case '<>':
        return order !== 0;
      case '<':
        return order < 0;
      case '>':
        return order > 0;
      case '<=':
        return order <= 0;
      default:
        return order >= 0;
    }
  }

  /** Numbers among arguments: of ranges only what is a number, of single values what counts as one. */
  private numbers(nodes: readonly (AstExpression | null)[]): number[] {
    return nodes.flatMap((node): number[] => {
      if (node?.type !== 'ReferenceIdentifier') return [this.number(node)];
      return this.lookup(node.value).values.flatMap((value) => {
        const checked = this.checked(value);
        return typeof checked === 'number' ? [checked] : [];
      });
    });
  }

  private call(name: string, nodes: readonly (AstExpression | null)[]): CellValue {
    const [first = null, second = null, third] = nodes;
    switch (name) {
      case 'SUM':
        return this.finite(this.numbers(nodes).reduce((sum, value) => withoutNoise(sum + value, sum), 0));
      case 'PRODUCT': {
        const numbers = this.numbers(nodes);
        return this.finite(numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1));
      }
      case 'AVERAGE': {
        const numbers = this.numbers(nodes);
        if (numbers.length === 0) throw new Raised({ error: '#DIV/0!' });
        return this.finite(numbers.reduce((sum, value) => sum + value, 0) / numbers.length);
      }
      case 'MIN':
        return this.extreme(nodes, Math.min);
      case 'MAX':
        return this.extreme(nodes, Math.max);
      case 'COUNT':
        return this.numbers(nodes).length;
      case 'ABS':
        return Math.abs(this.number(first));
      case 'ROUND':
        return roundTo(this.number(first), this.number(second));
      case 'IF':
        return this.truth(first) ? this.value(second) : third === undefined ? false : this.value(third);
      case 'IFERROR':
        return this.orElse(first, second);
      case 'NOT':
        return !this.truth(first);
      case 'AND':
        return nodes.map((node) => this.truth(node)).every(Boolean);
      case 'OR':
        return nodes.map((node) => this.truth(node)).some(Boolean);
      default:
        throw new Uncountable();
    }
  }

  private extreme(nodes: readonly (AstExpression | null)[], of: (a: number, b: number) => number): number {
    const numbers = this.numbers(nodes);
    return numbers.length === 0 ? 0 : numbers.reduce((found, value) => of(found, value));
  }

  private truth(node: AstExpression | null): boolean {
    const value = this.value(node);
    if (typeof value === 'string') throw new Uncountable();
    return value !== null && value !== 0 && value !== false;
  }

  private orElse(node: AstExpression | null, other: AstExpression | null): CellValue {
    try {
      return this.value(node);
    } catch (error) {
      if (error instanceof Raised) return this.value(other);
      throw error;
    }
  }
}

/** A formula's result. Throws Uncountable where it is more than plain arithmetic. */
export function evaluateFormula(formula: string, lookup: Lookup): CellValue {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula, { withLocation: false, mergeRefs: true }));
  } catch {
    throw new Uncountable();
  }
  try {
    return new Evaluation(lookup).value(tree) ?? 0;
  } catch (error) {
    if (error instanceof Raised) return error.error;
    if (error instanceof RangeError) throw new Uncountable();
    throw error;
  }
}
