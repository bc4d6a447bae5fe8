/**
 * What doubles hold: a workbook keeps binary floats and reads them at 15 significant digits, so a figure that fills them
 * stands for the last one give or take one, and a sum or difference is no better than its largest operand (CONTRACT 4).
 */
import { shift, toApproximateNumber, ZERO, type Decimal } from '../decimal';

const DIGITS = 15;
/** The least coefficient of fifteen digits. */
const FILLS = 10 ** (DIGITS - 1);
const HALF: Decimal = { small: 5, big: null, scale: 1 };

/** Digits before the point: 3 for 427.6, 0 for 0.25, −1 for 0.025. */
export function integerDigits(value: Decimal): number {
  const size = Math.abs(toApproximateNumber(value));
  return size === 0 ? 0 : Math.floor(Math.log10(size)) + 1;
}

/** Place of the last digit that a double of this size holds: 9 decimals for 427675.0. */
export function lastPlace(value: Decimal): number {
  return DIGITS - integerDigits(value);
}

/** Whether a figure has so many digits that a double may have lost what came after them. */
export function fillsDouble({ small, big, scale }: Decimal): boolean {
  return scale > 0 && (big !== null || small >= FILLS || small <= -FILLS);
}

/** How far n operands added up in doubles may miss: (n + 1)/2 units of the last digit of the largest. Whole numbers are exact. */
export function noiseOf(operands: readonly Decimal[]): Decimal {
  let size = ZERO;
  let most = 0;
  let whole = true;
  for (const operand of operands) {
    if (operand.scale > 0) whole = false;
    const own = Math.abs(toApproximateNumber(operand));
    if (own > most) [size, most] = [operand, own];
  }
  if (whole || most === 0) return ZERO;
  return shift({ ...HALF, small: HALF.small * operands.length }, -lastPlace(size));
}
