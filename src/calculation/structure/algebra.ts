/**
 * A formula as addends, each a product of operands over others: (D5-C5)/C5*100 and D5/C5*100-100 come to the same here.
 * Only what keeps every operand a plain sum of cells is carried out; the rest throws Beyond.
 */
import type { RelativeRange } from '../formula';
import { Beyond } from './beyond';
import type { Operand, Rounding, Term } from './formula-structure';
import { roundedSum, scaledRounding } from './rounding';
import type { RoundedPart } from './rounding';

/** coefficient · product of factors / product of divisors; `mean`: of the cells of the one factor, not their sum. */
export interface Addend {
  readonly coefficient: number;
  readonly factors: readonly Operand[];
  readonly divisors: readonly Operand[];
  readonly mean?: true;
}

export interface Quantity {
  readonly addends: readonly Addend[];
  readonly rounding: Rounding | null;
}

const MOST_ADDENDS = 3000;

export const isConstant = ({ factors, divisors }: Addend): boolean => factors.length + divisors.length === 0;

export const constantQuantity = (value: number): Quantity => ({
  addends: [{ coefficient: value, factors: [], divisors: [] }],
  rounding: null,
});

export function termsQuantity(terms: readonly Term[]): Quantity {
  return {
    addends: terms.map((term) => ({ coefficient: 1, factors: [{ terms: [term], constant: 0 }], divisors: [] })),
    rounding: null,
  };
}

export function scaled(quantity: Quantity, by: number): Quantity {
  return {
    addends: quantity.addends.map((addend) => ({ ...addend, coefficient: addend.coefficient * by })),
    rounding: quantity.rounding && scaledRounding(quantity.rounding, by),
  };
}

export function added(a: Quantity, b: Quantity): Quantity {
  const addends = [...a.addends, ...b.addends];
  if (addends.length > MOST_ADDENDS) throw new Beyond({ code: 'too-long' });
  return { addends, rounding: roundedSum(roundedPart(a), roundedPart(b)) };
}

/** The constant that a quantity is; null for one that reads cells. */
export function constantOf({ addends }: Quantity): number | null {
  return addends.every(isConstant) ? addends.reduce((sum, { coefficient }) => sum + coefficient, 0) : null;
}

const roundedPart = (quantity: Quantity): RoundedPart => ({
  rounding: quantity.rounding,
  constant: constantOf(quantity),
});

const sameSize = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-12;

export function negated(term: Term): Term {
  return { ...term, sign: term.sign === 1 ? -1 : 1 };
}

/** B5*C5 as one term of a sum of products. */
function pairTerm(left: Operand, right: Operand): Term | null {
  const [a, b] = [left.terms[0], right.terms[0]];
  if (!a || !b || left.terms.length + right.terms.length > 2 || left.constant !== 0 || right.constant !== 0)
    return null;
  if (a.times || b.times || a.leftOut || b.leftOut || a.conditions.length + b.conditions.length > 0) return null;
  if (!oneCell(a.range as RelativeRange) || !oneCell(b.range as RelativeRange)) return null;
  return { ...a, sign: a.sign === b.sign ? 1 : -1, times: b.range };
}

/** Whether a range that moves with its cell is always one cell. */
export function oneCell({ top, left, bottom, right, relative }: RelativeRange): boolean {
  return top === bottom && left === right && (relative & 3) === relative >> 2;
}

function operandOf({ factors, divisors, mean }: Addend): Operand | null {
  if (divisors.length > 0 || mean) return null;
  if (factors.length === 0) return { terms: [], constant: 1 };
  if (factors.length === 1) return factors[0] ?? null;
  const pair = factors.length === 2 ? pairTerm(factors[0] as Operand, factors[1] as Operand) : null;
  return pair && { terms: [pair], constant: 0 };
}

/** Addends as one sum of cells times a number; null where they are no such sum. */
export function linear(addends: readonly Addend[]): { readonly operand: Operand; readonly scale: number } | null {
  const first = addends.find((addend) => !isConstant(addend));
  if (!first) return null;
  const scale = Math.abs(first.coefficient);
  if (scale === 0) return null;
  const terms: Term[] = [];
  let constant = 0;
  for (const addend of addends) {
    const operand = operandOf(addend);
    if (!operand) return null;
    const ratio = addend.coefficient / scale;
    if (operand.terms.length > 0 && !sameSize(Math.abs(ratio), 1)) return null;
    for (const term of operand.terms) terms.push(ratio < 0 ? negated(term) : term);
    constant += operand.constant * (operand.terms.length > 0 ? Math.sign(ratio) : ratio);
  }
  return { operand: { terms, constant }, scale };
}

/** One addend that is the whole quantity. */
function single({ addends }: Quantity): Addend {
  const [only] = addends;
  if (only && addends.length === 1 && !only.mean) return only;
  const sum = linear(addends);
  if (!sum) throw new Beyond({ code: 'mixed' });
  return { coefficient: sum.scale, factors: [sum.operand], divisors: [] };
}

export function multiplied(a: Quantity, b: Quantity): Quantity {
  const [left, right] = [constantOf(a), constantOf(b)];
  if (right !== null) return scaled(a, right);
  if (left !== null) return scaled(b, left);
  if (a.rounding ?? b.rounding) throw new Beyond({ code: 'rounding-inside' });
  const [x, y] = [single(a), single(b)];
  return {
    addends: [
      {
        coefficient: x.coefficient * y.coefficient,
        factors: [...x.factors, ...y.factors],
        divisors: [...x.divisors, ...y.divisors],
      },
    ],
    rounding: null,
  };
}

export function divided(a: Quantity, b: Quantity): Quantity {
  const divisor = constantOf(b);
  if (divisor === 0) throw new Beyond({ code: 'error' });
  if (divisor !== null) return scaled(a, 1 / divisor);
  if (a.rounding ?? b.rounding) throw new Beyond({ code: 'rounding-inside' });
  const { coefficient, factors, divisors } = single(b);
  if (coefficient === 0) throw new Beyond({ code: 'error' });
  return multiplied(a, {
    addends: [{ coefficient: 1 / coefficient, factors: divisors, divisors: factors }],
    rounding: null,
  });
}
