/** How many digits of an amount say something: a hundred has one, and is met by chance everywhere. */
import { absolute, normalise, toText, type Decimal } from '../core/decimal';

/** Fewer digits are alike by chance. */
export const TELLING_DIGITS = 3;

export function digitsIn(amount: Decimal): number {
  return toText(absolute(normalise(amount)))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
