/** Formulas that work with a number of their own: no relation holds them, yet their results follow their figures. */
import type { FormulaStructure, Rounding, SumStructure } from '../../calculation';
import type { CellPosition } from '../../core/cell-address';
import { fromCellNumber, fromInteger, multiply, shift, toApproximateNumber, ZERO } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { resultOf, type WorkedOut } from '../../core/worked-out';
import type { ReadingDraft } from '../reading-draft';
import type { FormulaReader } from './cell-formulas';

/** What doubles may lose on the way to a result, as a share of it. */
const LOST = 1e-12;

type Linear = Pick<SumStructure, 'terms' | 'constant' | 'power'> & { readonly times: number };

/** The structure as cells added up, a constant with them, all times a constant; null where it is more. */
function linear(structure: FormulaStructure): Linear | null {
  // A plain sum is read as one, or not at all.
  if (structure.kind === 'sum')
    return structure.constant === 0 && structure.power === 0 ? null : { ...structure, times: 1 };
  if (structure.kind !== 'product' || structure.divisors.length > 0) return null;
  const [operand, ...more] = structure.factors.filter(({ terms }) => terms.length > 0);
  if (!operand || more.length > 0) return null;
  const constants = structure.factors.filter((factor) => factor !== operand);
  return { ...operand, power: structure.power, times: constants.reduce((all, { constant }) => all * constant, 1) };
}

const digitsOf = (rounding: Rounding | null): number | null | undefined =>
  rounding === null ? null : rounding.mode === 'nearest' && rounding.addends === 0 ? rounding.digits : undefined;

/** What a cell's formula works out; null where it is of another kind. */
export function workedOutBy(
  reader: FormulaReader,
  whole: FactIndex,
  cell: CellPosition,
  structure: FormulaStructure,
): WorkedOut | null {
  const found = linear(structure);
  const digits = digitsOf(structure.rounding);
  const [plus, times] = found ? [fromCellNumber(found.constant), fromCellNumber(found.times)] : [];
  if (!found || !plus || !times || digits === undefined) return null;
  const parts = reader.parts(found.terms, whole, cell);
  if (!parts || parts.length === 0) return null;
  return { whole, parts, plus, times: multiply(times, shift(fromInteger(1), found.power)), digits };
}

/** Notes what a formula works out, if its stored result is just that. */
export function noteWorkedOut(draft: ReadingDraft, made: WorkedOut): void {
  const fact = draft.facts[made.whole];
  if (!fact) return;
  const result = toApproximateNumber(resultOf(draft.facts, made) ?? ZERO);
  if (Math.abs(result - toApproximateNumber(fact.value)) <= Math.abs(result) * LOST) draft.workedOut.push(made);
}
