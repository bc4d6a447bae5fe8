/** Addends to the kind of relation they are: a sum, a copy, a quotient, growth, a product, a mean. */
import type { RelativeRange } from '../formula';
import { isConstant, linear, negated, oneCell } from './algebra';
import { Beyond, powerOfTen } from './beyond';
import type { Addend } from './algebra';
import type {
  AverageStructure,
  CopyStructure,
  GrowthStructure,
  Operand,
  ProductStructure,
  RatioStructure,
  SumStructure,
  Term,
} from './formula-structure';
import { growthOf, sameTerms } from './growth';

/** A structure without what all of them share. */
type Bare<S> = Omit<S, 'shape' | 'rounding' | 'instead'>;
export type BareStructure =
  | Bare<SumStructure>
  | Bare<CopyStructure>
  | Bare<RatioStructure>
  | Bare<GrowthStructure>
  | Bare<ProductStructure>
  | Bare<AverageStructure>
  | { readonly kind: 'constant'; readonly value: number };

const constantOperand = (constant: number): Operand => ({ terms: [], constant });

/** Cells of terms that are all added; null where some are subtracted, conditional or boundless. */
function cellsOf(terms: readonly Term[]): number | null {
  let cells = 0;
  for (const { sign, range, times, conditions, leftOut } of terms) {
    const { top, left, bottom, right, relative } = range as RelativeRange;
    if (sign < 0 || times || leftOut || conditions.length > 0 || (relative & 3) !== relative >> 2) return null;
    cells += (Math.abs(bottom - top) + 1) * (Math.abs(right - left) + 1);
  }
  return cells;
}

function sumOrCopy(operand: Operand, scale: number): BareStructure {
  const { terms, constant } = operand;
  const cells = constant === 0 && scale < 1 ? cellsOf(terms) : null;
  if (cells !== null && cells > 1 && Math.abs(scale * cells - 1) < 1e-12)
    return { kind: 'average', terms, count: cells, power: 0 };
  const power = powerOfTen(scale);
  if (power === null) return { kind: 'product', factors: [operand, constantOperand(scale)], divisors: [], power: 0 };
  const [only] = terms;
  if (only && terms.length === 1 && constant === 0 && isPlainCell(only))
    return { kind: 'copy', from: only.range, power };
  return { kind: 'sum', terms, constant, power };
}

const isPlainCell = ({ sign, range, skipsText, times }: Term): boolean =>
  sign === 1 && !skipsText && !times && oneCell(range as RelativeRange);

function quotient(dividend: Operand, divisor: Operand, power: number): BareStructure {
  const growth = growthOf(dividend, divisor);
  if (growth) return { kind: 'growth', ...growth, power };
  const weights = dividend.constant === 0 && divisor.constant === 0 ? weightedBy(dividend.terms, divisor.terms) : null;
  if (weights) return { kind: 'average', terms: weights, count: null, power };
  return { kind: 'ratio', dividend, divisor, power };
}

/** SUMPRODUCT(B5:B9,C5:C9)/SUM(C5:C9): the mean of B weighted by C. null where the divisor is not what the terms are multiplied by. */
function weightedBy(terms: readonly Term[], divisor: readonly Term[]): readonly Term[] | null {
  const swapped = (term: Term): Term => (term.times ? { ...term, range: term.times, times: term.range } : term);
  const plain = (range: Term['range']): Term => ({
    sign: 1,
    range,
    skipsText: true,
    times: null,
    conditions: [],
    leftOut: null,
  });
  for (const weighted of [terms, terms.map(swapped)]) {
    if (weighted.some(({ times, sign, conditions }) => !times || sign < 0 || conditions.length > 0)) return null;
    if (
      sameTerms(
        weighted.map(({ times, range }) => plain(times ?? range)),
        divisor,
      )
    )
      return weighted;
  }
  return null;
}

function product({ coefficient, factors, divisors }: Addend): BareStructure {
  const power = powerOfTen(Math.abs(coefficient));
  const [first, second] = factors;
  const [divisor] = divisors;
  if (!divisor && first && !second) {
    const operand = coefficient < 0 ? { terms: first.terms.map(negated), constant: 0 - first.constant } : first;
    return sumOrCopy(operand, Math.abs(coefficient));
  }
  if (divisor && divisors.length === 1 && !second) {
    if (!first) return { kind: 'ratio', dividend: constantOperand(coefficient), divisor, power: 0 };
    const dividend = coefficient < 0 ? { terms: first.terms.map(negated), constant: 0 - first.constant } : first;
    if (power !== null) return quotient(dividend, divisor, power);
  }
  if (power !== null && coefficient > 0) return { kind: 'product', factors, divisors, power };
  return { kind: 'product', factors: [...factors, constantOperand(coefficient)], divisors, power: 0 };
}

/** D5/C5*100-100, 1-C5/D5. */
function shareLessOne(addend: Addend, constant: number): BareStructure | null {
  const [now, base] = [addend.factors[0], addend.divisors[0]];
  if (!now || !base || addend.factors.length + addend.divisors.length !== 2) return null;
  const power = powerOfTen(Math.abs(constant));
  if (power === null || Math.abs(addend.coefficient / constant + 1) > 1e-12) return null;
  return { kind: 'growth', now, base, sign: constant < 0 ? 1 : -1, power };
}

/** Throws Beyond where the addends are none of these. */
export function classify(addends: readonly Addend[]): BareStructure {
  const computed = addends.filter((addend) => !isConstant(addend));
  const constant = addends.filter(isConstant).reduce((sum, { coefficient }) => sum + coefficient, 0);
  const [only] = computed;
  if (!only) return { kind: 'constant', value: constant };
  if (computed.length === 1 && only.mean) {
    const power = powerOfTen(only.coefficient);
    if (constant !== 0 || power === null) throw new Beyond({ code: 'mixed' });
    return { kind: 'average', terms: only.factors[0]?.terms ?? [], count: null, power };
  }
  if (computed.length === 1 && constant === 0) return product(only);
  const growth = computed.length === 1 ? shareLessOne(only, constant) : null;
  if (growth) return growth;
  const sum = linear(addends);
  if (!sum) throw new Beyond({ code: 'mixed' });
  return sumOrCopy(sum.operand, sum.scale);
}
