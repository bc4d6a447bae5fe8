/** Totals that a formula adds together with their own parts, and formulas that add themselves. */
import { sign } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { verdictOf } from '../../core/verdict';
import type { FormulaSum } from './formula-sums';
import type { Sums } from './left-out';

function isFilled(reading: Reading, fact: FactIndex): boolean {
  const figure = reading.facts[fact];
  return figure !== undefined && sign(figure.value) !== 0;
}

/** Whether a figure really is the sum of its parts: two of them at least, that come to something. */
function isTotal(reading: Reading, fact: FactIndex, sums: Sums): boolean {
  const own = sums.get(fact);
  const whole = reading.facts[fact];
  if (!own || !whole || sign(whole.value) === 0) return false;
  const filled = own.parts.filter((term) => isFilled(reading, term.fact));
  return filled.length >= 2 && verdictOf(reading.facts, own).status === 'holds';
}

/** Figures of the formula of which it adds parts as well, all or some, and the whole itself. */
export function countedTwice(reading: Reading, { relation, taken }: FormulaSum, sums: Sums): FactIndex[] {
  return [...taken].filter((fact) => {
    if (fact === relation.whole) return true;
    const again = sums.get(fact)?.parts.some((term) => taken.has(term.fact) && isFilled(reading, term.fact)) ?? false;
    return again && isTotal(reading, fact, sums);
  });
}
