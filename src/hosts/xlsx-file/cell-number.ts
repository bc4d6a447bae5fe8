/** Numbers as SpreadsheetML writes them, from bytes, without making a text where it can be avoided. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- bytes are looked up inside checked bounds, once a byte: a fallback would cost time */

/** Characters of one number; Excel writes at most 24. */
const LONGEST = 400;
const POWERS = Array.from({ length: 23 }, (_, n) => 10 ** n);

/**
 * The double of the decimal number between two offsets, correctly rounded; NaN where it is none or not finite.
 * Up to 15 digits the mantissa and the power of ten are exact, so one division rounds correctly; the rest goes to Number().
 */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let last = end;
  while (at < last && bytes[at]! <= 32) at += 1;
  while (last > at && bytes[last - 1]! <= 32) last -= 1;
  const from = at;
  const negative = bytes[at] === 45;
  if (negative || bytes[at] === 43) at += 1;
  let mantissa = 0;
  let digits = 0;
  let fraction = -1;
  for (; at < last; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      if (fraction >= 0) fraction += 1;
    } else if (digit === -2 && fraction < 0) fraction = 0;
    else break;
  }
  if (at === last && digits > 0 && digits <= 15) {
    if (mantissa === 0) return 0;
    const value = fraction > 0 ? mantissa / POWERS[fraction]! : mantissa;
    return negative ? -value : value;
  }
  if (last - from > LONGEST || digits === 0) return NaN;
  let text = '';
  for (let i = from; i < last; i += 1) text += String.fromCharCode(bytes[i]!);
  // The loop above has seen a sign, digits and one point: only what comes behind them is left to be looked at.
  if (at !== last && !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?$/.test(text)) return NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : NaN;
}
