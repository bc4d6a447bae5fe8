/**
 * Comparisons inside `{% if %}` over figures: exact decimals, never floats; whatever is missing or measures something else compares to nothing.
 * `tong ~ a + b + c`: the parts make up the whole, as far as their rounding lets anybody see.
 */
import { defaultOperators, type Operators } from 'liquidjs';
import { compare, parseDecimal, type Decimal } from '../core/decimal';
import { inUnitOf } from './comparable';
import { Figure, MissingFigure, NoneFigure } from './figure';
import { standing } from './filters-list';
import { figureOf } from './filters-number';

const isNoNumber = (value: unknown): boolean => value instanceof MissingFigure || value instanceof NoneFigure;

function numeric(value: unknown): Decimal | null {
  if (value instanceof Figure) return value.value;
  return typeof value === 'number' ? parseDecimal(String(value)) : null;
}

type Test = (order: -1 | 0 | 1) => boolean;

function figures(test: Test, symbol: keyof typeof defaultOperators): Operators[string] {
  const usual = defaultOperators[symbol] as (left: unknown, right: unknown, ...rest: unknown[]) => boolean;
  return ((left: unknown, right: unknown, ...rest: unknown[]) => {
    if (isNoNumber(left) || isNoNumber(right)) return false;
    if (!(left instanceof Figure) && !(right instanceof Figure)) return usual(left, right, ...rest);
    const a = numeric(left);
    const b = left instanceof Figure && right instanceof Figure ? inUnitOf(left, right) : numeric(right);
    return a !== null && b !== null && test(compare(a, b));
  }) as Operators[string];
}

/** What stands behind `~`: liquidjs reads `a + b + c` from its right end. */
class Parts {
  constructor(readonly figures: readonly unknown[]) {}
}

const partsOf = (value: unknown): readonly unknown[] =>
  value instanceof Parts ? value.figures : [figureOf(value, '+')];

const added: Operators[string] = (left: unknown, right: unknown) =>
  new Parts([...partsOf(left), ...partsOf(right)]) as never;

const makesUp: Operators[string] = (whole: unknown, parts: unknown) => standing(whole, partsOf(parts)) === 0;

export const operators: Operators = {
  ...defaultOperators,
  '==': figures((order) => order === 0, '=='),
  '!=': figures((order) => order !== 0, '!='),
  '>': figures((order) => order > 0, '>'),
  '<': figures((order) => order < 0, '<'),
  '>=': figures((order) => order >= 0, '>='),
  '<=': figures((order) => order <= 0, '<='),
  '+': added,
  '~': makesUp,
};
