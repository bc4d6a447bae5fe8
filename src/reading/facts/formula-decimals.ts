/** How many decimals a formula's result stands for. */
import type { Decimal } from '../../core/decimal';

/** Digits that a formula's result stands for: its fifteenth significant one. */
export function formulaDecimals(value: Decimal): number {
  if (value.scale === 0) return 0;
  return Math.max(value.scale, 15 - Math.max(digitsOf(value) - value.scale, 1));
}

/** Digits of the coefficient, leading zeros left out. */
function digitsOf({ small, big }: Decimal): number {
  if (big !== null) return String(big).replace(/^-?0*/, '').length;
  let digits = 0;
  for (let power = 1; power <= Math.abs(small); power *= 10) digits += 1;
  return digits;
}
