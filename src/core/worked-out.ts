/**
 * What a formula works out of figures of its table that no relation holds, because a number stands in the formula itself:
 * "=C7*1.1", "=SUM(D6:D8)+120". It claims nothing that could be asked; but its result follows its figures.
 */
import { add, multiply, round, subtract, type Decimal } from './decimal';
import type { Fact, FactIndex } from './fact';
import type { Term } from './relation';

/** whole = (parts + plus) · times, rounded to `digits` where the formula rounds. */
export interface WorkedOut {
  readonly whole: FactIndex;
  readonly parts: readonly Term[];
  readonly plus: Decimal;
  readonly times: Decimal;
  readonly digits: number | null;
}

/** What it comes to; null where one of its figures is not there. */
export function resultOf(facts: readonly Fact[], { parts, plus, times, digits }: WorkedOut): Decimal | null {
  let sum = plus;
  for (const { fact, sign } of parts) {
    const value = facts[fact]?.value;
    if (!value) return null;
    sum = sign === 1 ? add(sum, value) : subtract(sum, value);
  }
  const result = multiply(sum, times);
  return digits === null ? result : round(result, digits);
}

/** The same over facts that stand `by` places further on. */
export function movedWorkedOut(own: WorkedOut, by: number): WorkedOut {
  if (by === 0) return own;
  return { ...own, whole: own.whole + by, parts: own.parts.map(({ fact, sign }) => ({ fact: fact + by, sign })) };
}
