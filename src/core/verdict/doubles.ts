/**
 * What doubles hold: a workbook keeps binary floats of 15 significant digits, and some programs write only 14 of them. A
 * figure that fills them stands for the fourteenth give or take one; a sum is no better than its largest operand (CONTRACT 4).
 */
import { shift, toApproximateNumber, ZERO, type Decimal } from '../decimal';
import type { Fact } from '../fact';

const DIGITS = 14;
/** The least coefficient of fifteen digits: nobody types so many. */
const FILLS = 1e14;
const HALF: Decimal = { small: 5, big: null, scale: 1 };

/** Digits before the point: 3 for 427.6, 0 for 0.25, −1 for 0.025. */
export function integerDigits(value: Decimal): number {
  const size = Math.abs(toApproximateNumber(value));
  return size === 0 ? 0 : Math.floor(Math.log10(size)) + 1;
}

/** Place of the last digit that can be relied on in a double of this size: 8 decimals for 427675.0. */
export function lastPlace(value: Decimal): number {
  return DIGITS - integerDigits(value);
}

/** Whether a figure has so many digits that a double may have lost what came after them. */
export function fillsDouble({ small, big, scale }: Decimal): boolean {
  return scale > 0 && (big !== null || small >= FILLS || small <= -FILLS);
}

/**
 * How far n figures added up in doubles may miss: (n + 1)/2 units of the last digit of the largest. Whole numbers are exact,
 * and so is what was typed in fewer digits than a double has.
 */
export function noiseOf(facts: readonly Fact[], operands: readonly Decimal[]): Decimal {
  if (!facts.some(({ written, value }) => (written === 'formula' && value.scale > 0) || fillsDouble(value)))
    return ZERO;
  let [size, most] = [ZERO, 0];
  for (const operand of operands) {
    const own = Math.abs(toApproximateNumber(operand));
    if (own > most) [size, most] = [operand, own];
  }
  return shift({ ...HALF, small: HALF.small * operands.length }, -lastPlace(size));
}
