/** Slips of the hand: one digit changed, dropped, doubled, two swapped, a wrong scale; and figures too long for an accident. */
import { absolute, sign, toText, type Decimal } from '../../core/decimal';
import { isScaled } from '../../core/unit';
import type { Mention } from '../mentions/mention';

/** A sum of decimals may end in noughts that nobody prints. */
const digitsOf = (value: Decimal): string =>
  toText(absolute(value))
    .replace(/(\.\d*?)0+$/, '$1')
    .replace('.', '')
    .replace(/^0+/, '');

/** Whether `typed` is `meant` with one digit changed, dropped, doubled or two swapped, or with a wrong scale. */
export function isSlip(typed: Decimal, meant: Decimal): boolean {
  if (sign(meant) <= 0) return false;
  const [a, b] = [digitsOf(typed), digitsOf(meant)];
  const trimmedA = a.replace(/0+$/, '');
  if (trimmedA === b.replace(/0+$/, '') && a !== '') return true;
  if (a.length === b.length) {
    const off = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
    if (off.length === 1) return true;
    const [first = 0, second = 0] = off;
    return (
      off.length === 2 &&
      second === first + 1 &&
      a.charAt(first) === b.charAt(second) &&
      a.charAt(second) === b.charAt(first)
    );
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  if ([...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)) return true;
  // Ten times less, and rounded: 39 of 386.
  return (
    short === a &&
    long.endsWith('5') === false &&
    Number(long.at(-1)) > 5 &&
    String(BigInt(long.slice(0, -1)) + 1n) === short
  );
}

/** A figure of so many digits does not come close to another by accident. */
const LONG = 3;
export const isLong = ({ value }: Mention): boolean => digitsOf(value).replace(/0+$/, '').length >= LONG;

/** Whether a figure was rounded when it was written down: scaled money, anything with decimals. */
export function isRounded(mention: Mention): boolean {
  return mention.decimals > 0 || (mention.unit !== null && isScaled(mention.unit));
}
