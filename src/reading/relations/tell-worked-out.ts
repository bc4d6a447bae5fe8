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

/** Notes what a cell's formula works out, if its result is just that. */
export function tellWorkedOut(
  draft: ReadingDraft,
  reader: FormulaReader,
  whole: FactIndex,
  cell: CellPosition,
  structure: FormulaStructure,
): void {
  const found = linear(structure);
  const digits = digitsOf(structure.rounding);
  const fact = draft.facts[whole];
  const [plus, times] = found ? [fromCellNumber(found.constant), fromCellNumber(found.times)] : [];
  if (!found || !plus || !times || digits === undefined || !fact) return;
  const parts = reader.parts(found.terms, whole, cell);
  if (!parts || parts.length === 0) return;
  const made: WorkedOut = { whole, parts, plus, times: multiply(times, shift(fromInteger(1), found.power)), digits };
  const result = toApproximateNumber(resultOf(draft.facts, made) ?? ZERO);
  if (Math.abs(result - toApproximateNumber(fact.value)) <= Math.abs(result) * LOST) draft.workedOut.push(made);
}
