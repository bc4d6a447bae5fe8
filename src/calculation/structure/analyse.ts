/** A formula's tree to addends: arithmetic, sums, conditions around one figure. Throws Beyond. */
import type { Expression, RelativeRange } from '../formula';
import { added, constantQuantity, divided, multiplied, oneCell, scaled, termsQuantity } from './algebra';
import { Beyond } from './beyond';
import type { Quantity } from './algebra';
import type { Term } from './formula-structure';
import { isRounding, roundedAgain, roundingOf } from './rounding';
import { rangeTerm, sumTerms } from './sum-terms';

export type Instead = number | string | boolean | null;

/** The meaning of a name; null where it is not known. */
export type NameLookup = (name: string) => Expression | null;

/** Names that stand for names … are followed this far. */
const DEEPEST_NAMES = 16;

/** A branch that is no figure of its own: a constant, a blank, an error. undefined where it computes something. */
export function plainValue(expression: Expression | undefined): Instead | undefined {
  if (!expression) return false;
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'missing':
      return 0;
    case 'error':
      return null;
    case 'call':
      return expression.name === 'NA' ? null : undefined;
    case 'unary': {
      const value = plainValue(expression.of);
      if (typeof value !== 'number') return undefined;
      return expression.operator === '-' ? -value : expression.operator === '%' ? value / 100 : value;
    }
    default:
      return undefined;
  }
}

export class Analysis {
  readonly instead = new Set<Instead>();
  private names = 0;

  constructor(private readonly lookup: NameLookup) {}

  of(expression: Expression): Quantity {
    switch (expression.kind) {
      case 'constant':
        if (typeof expression.value !== 'number') throw new Beyond({ code: 'text' });
        return constantQuantity(expression.value);
      case 'missing':
        return constantQuantity(0);
      case 'error':
        throw new Beyond({ code: 'error' });
      case 'range':
        return this.cell(expression.range);
      case 'name':
        return this.named(expression.name);
      case 'unary': {
        const quantity = this.of(expression.of);
        if (expression.operator === '+') return quantity;
        return scaled(quantity, expression.operator === '-' ? -1 : 0.01);
      }
      case 'binary':
        return this.binary(expression.operator, expression.left, expression.right);
      case 'call':
        return this.call(expression.name, expression.args);
      case 'unknown':
        throw new Beyond(expression.why);
      case 'union':
      case 'array':
        throw new Beyond({ code: 'array' });
      case 'let':
        throw new Beyond({ code: 'function', name: 'LET' });
    }
  }

  private cell(range: RelativeRange): Quantity {
    if (!oneCell(range)) throw new Beyond({ code: 'array' });
    return termsQuantity([rangeTerm(range, false)]);
  }

  private named(name: string): Quantity {
    const meaning = this.lookup(name);
    if (!meaning || this.names >= DEEPEST_NAMES) throw new Beyond({ code: 'name', name });
    this.names += 1;
    const quantity = this.of(meaning);
    this.names -= 1;
    return quantity;
  }

  private binary(operator: string, left: Expression, right: Expression): Quantity {
    switch (operator) {
      case '+':
        return added(this.of(left), this.of(right));
      case '-':
        return added(this.of(left), scaled(this.of(right), -1));
      case '*':
        return multiplied(this.of(left), this.of(right));
      case '/':
        return divided(this.of(left), this.of(right));
      case '&':
        throw new Beyond({ code: 'text' });
      case '^':
        throw new Beyond({ code: 'power' });
      default:
        throw new Beyond({ code: 'comparison' });
    }
  }

  private call(name: string, args: readonly Expression[]): Quantity {
    const [first, second] = args;
    if (isRounding(name) && first) {
      const digits = second && plainValue(second);
      if (digits !== undefined && typeof digits !== 'number') throw new Beyond({ code: 'function', name });
      if (second && digits === undefined) throw new Beyond({ code: 'function', name });
      const inner = this.of(first);
      return { ...inner, rounding: roundedAgain(inner.rounding, roundingOf(name, digits ?? null)) };
    }
    switch (name) {
      case 'N':
      case 'VALUE':
        if (!first || args.length > 1) break;
        return this.of(first);
      case 'PRODUCT':
        return args.map((arg) => this.of(arg)).reduce(multiplied, constantQuantity(1));
      case 'IF':
        return this.branches(args.slice(1).length === 1 ? [second, undefined] : args.slice(1));
      case 'IFS':
        return this.branches(args.filter((_, i) => i % 2 === 1));
      case 'IFERROR':
      case 'IFNA':
        return this.guarded(first, second);
      default: {
        const sum = sumTerms(name, args, this.lookup);
        if (sum) return this.sum(sum);
      }
    }
    throw new Beyond({ code: 'function', name });
  }

  private sum(sum: NonNullable<ReturnType<typeof sumTerms>>): Quantity {
    if (sum.mean) return meanOf(sum.terms, sum.expressions.length);
    return sum.expressions.reduce<Quantity>(
      (total, expression) => added(total, this.of(expression)),
      sum.terms.length === 0 && sum.expressions.length > 0 ? constantQuantity(0) : termsQuantity(sum.terms),
    );
  }

  /** The one branch that computes a figure; what the others hold stands instead of it at times. */
  private branches(branches: readonly (Expression | undefined)[]): Quantity {
    const computed: Expression[] = [];
    for (const branch of branches) {
      const value = plainValue(branch);
      if (value === undefined && branch) computed.push(branch);
      else if (value !== undefined) this.instead.add(value);
    }
    const [only] = computed;
    if (!only || computed.length > 1) throw new Beyond({ code: 'branches' });
    return this.of(only);
  }

  /** IFERROR(x,y): x, whatever y computes where x is an error. */
  private guarded(first: Expression | undefined, second: Expression | undefined): Quantity {
    if (!first) throw new Beyond({ code: 'syntax' });
    const value = plainValue(second);
    if (value === undefined) throw new Beyond({ code: 'branches' });
    const quantity = this.of(first);
    this.instead.add(value);
    return quantity;
  }
}

function meanOf(terms: readonly Term[], expressions: number): Quantity {
  if (expressions > 0 || terms.length === 0) throw new Beyond({ code: 'mixed' });
  return {
    addends: [{ coefficient: 1, factors: [{ terms, constant: 0 }], divisors: [], mean: true }],
    rounding: null,
  };
}
