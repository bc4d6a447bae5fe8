/**
 * Exact decimals: a scaled integer, held as a Number while it is safe and as a BigInt beyond (law 7).
 * `value = coefficient · 10^-scale`. Values are immutable; no operation rounds unless its name says so.
 */

export interface Decimal {
  /** The integer while it is safe; NaN when `big` holds it. */
  readonly small: number;
  readonly big: bigint | null;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, n) => 10 ** n);
const MAX_SCALE = 400;

function make(coefficient: bigint, scale: number): Decimal {
  const small = Number(coefficient);
  return Number.isSafeInteger(small) ? { small, big: null, scale } : { small: NaN, big: coefficient, scale };
}

function coefficientOf(value: Decimal): bigint {
  return value.big ?? BigInt(value.small);
}

/** Powers of ten asked for again and again; raising anew costs more than all else of a comparison. */
const BIG_POWERS: bigint[] = Array.from({ length: 64 }, (_, n) => 10n ** BigInt(n));

function power(n: number): bigint {
  return BIG_POWERS[n] ?? 10n ** BigInt(n);
}

/** The integer `n` as a decimal; throws RangeError for anything but a safe integer. */
export function fromInteger(n: number): Decimal {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${String(n)}`);
  return { small: n, big: null, scale: 0 };
}

export const ZERO: Decimal = fromInteger(0);

/** Plain ("-70067", "58.53") or scientific ("1e-7") text with a point to a decimal; null when it is none. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const fraction = match[3] ?? '';
  const exponent = Number(match[4] ?? 0);
  const digits = BigInt((match[1] === '-' ? '-' : '') + (match[2] ?? '') + fraction);
  const scale = fraction.length - exponent;
  if (Math.abs(scale) > MAX_SCALE) return null;
  return scale >= 0 ? make(digits, scale) : make(digits * power(-scale), 0);
}

/** As `parseDecimal`, for literals that the code itself writes; throws SyntaxError when the text is no decimal. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new SyntaxError(`not a decimal: ${text}`);
  return value;
}

/**
 * A cell's double at the 15 significant digits that Excel keeps (CONTRACT 1, Precision): 64.37770000000001 is 64.3777.
 * Trailing zeros are dropped. null for NaN and infinities.
 */
export function fromCellNumber(n: number): Decimal | null {
  if (!Number.isFinite(n)) return null;
  if (Number.isInteger(n) && Math.abs(n) < 1e15) return { small: n === 0 ? 0 : n, big: null, scale: 0 };
  const quick = fifteenDigits(n);
  if (quick) return quick;
  const value = parseDecimal(n.toPrecision(15));
  return value && normalise(value);
}

/** `fromCellNumber` without the way over text; null where a double cannot tell the fifteenth digit for certain. */
function fifteenDigits(n: number): Decimal | null {
  const size = Math.abs(n);
  let scale = 14 - Math.floor(Math.log10(size));
  if (!(scale > 0 && scale < POWERS.length)) return null;
  const scaled = size * (POWERS[scale] as number);
  const floor = Math.floor(scaled);
  // Rounding keeps order, so only a scaled value on the very middle may have come from either side of it.
  if (!(scaled >= 1e14 && scaled < 1e15) || scaled - floor === 0.5) return null;
  let digits = scaled - floor > 0.5 ? floor + 1 : floor;
  while (scale > 0 && digits % 10 === 0) {
    digits /= 10;
    scale -= 1;
  }
  return { small: n < 0 ? -digits : digits, big: null, scale };
}

/** The same value with the fewest digits after the point. */
export function normalise(value: Decimal): Decimal {
  if (value.scale === 0) return value;
  let { small, scale } = value;
  if (value.big === null) {
    while (scale > 0 && small % 10 === 0) {
      small /= 10;
      scale -= 1;
    }
    return { small: small === 0 ? 0 : small, big: null, scale };
  }
  let coefficient = value.big;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return make(coefficient, scale);
}

function rescaledSmall(value: Decimal, scale: number): number {
  const shift = scale - value.scale;
  return shift === 0 ? value.small : value.small * (POWERS[shift] ?? NaN);
}

function rescaled(value: Decimal, scale: number): bigint {
  return coefficientOf(value) * power(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const small = rescaledSmall(a, scale) + rescaledSmall(b, scale);
  if (Number.isSafeInteger(small)) return { small, big: null, scale };
  return make(rescaled(a, scale) + rescaled(b, scale), scale);
}

export function negate(a: Decimal): Decimal {
  return a.big === null ? { small: a.small === 0 ? 0 : -a.small, big: null, scale: a.scale } : make(-a.big, a.scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale + b.scale;
  const small = a.small * b.small;
  if (Number.isSafeInteger(small)) return { small, big: null, scale };
  return make(coefficientOf(a) * coefficientOf(b), scale);
}

/** value · 10^n, exactly, for any integer n. */
export function shift(value: Decimal, n: number): Decimal {
  if (n === 0) return value;
  const scale = value.scale - n;
  if (scale >= 0) return { ...value, scale };
  return make(coefficientOf(value) * power(-scale), 0);
}

/** -1, 0 or 1 as a is below, equal to or above b; scale does not matter (1.50 equals 1.5). */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const x = rescaledSmall(a, scale);
  const y = rescaledSmall(b, scale);
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return x < y ? -1 : x > y ? 1 : 0;
  const p = rescaled(a, scale);
  const q = rescaled(b, scale);
  return p < q ? -1 : p > q ? 1 : 0;
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** -1, 0 or 1. */
export function sign(a: Decimal): -1 | 0 | 1 {
  if (a.big !== null) return a.big < 0n ? -1 : 1;
  return a.small < 0 ? -1 : a.small > 0 ? 1 : 0;
}

export function absolute(a: Decimal): Decimal {
  return sign(a) < 0 ? negate(a) : a;
}

export type Rounding = 'half-away' | 'truncate' | 'floor' | 'ceiling';

function divideIntegers(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const positive = numerator < 0n === denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = n / d;
  const rest = n % d;
  const up =
    rest !== 0n &&
    ((rounding === 'half-away' && rest * 2n >= d) ||
      (rounding === 'floor' && !positive) ||
      (rounding === 'ceiling' && positive));
  const size = up ? quotient + 1n : quotient;
  return positive ? size : -size;
}

/** a / b with `digits` digits after the point; throws RangeError when b is 0. */
export function divide(a: Decimal, b: Decimal, digits: number, rounding: Rounding = 'half-away'): Decimal {
  if (sign(b) === 0) throw new RangeError('division by zero');
  const exponent = digits + b.scale - a.scale;
  const numerator = coefficientOf(a) * (exponent > 0 ? power(exponent) : 1n);
  const denominator = coefficientOf(b) * (exponent < 0 ? power(-exponent) : 1n);
  return make(divideIntegers(numerator, denominator, rounding), digits);
}

/** With exactly `digits` digits after the point, halves away from zero as Vietnamese practice prints them. */
export function round(value: Decimal, digits: number, rounding: Rounding = 'half-away'): Decimal {
  if (value.scale <= digits) {
    return value.scale === digits ? value : make(rescaled(value, digits), digits);
  }
  return make(divideIntegers(coefficientOf(value), power(value.scale - digits), rounding), digits);
}

/** Exact text with a point and the digits it holds: "70067", "58.53", "-0.5". The contract's form of every number. */
export function toText(value: Decimal): string {
  const digits = String(value.big ?? value.small);
  if (value.scale === 0) return digits;
  const negative = digits.startsWith('-');
  const padded = (negative ? digits.slice(1) : digits).padStart(value.scale + 1, '0');
  const point = padded.length - value.scale;
  return `${negative ? '-' : ''}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** Nearest double, for drawing and ranking only: never for a comparison or a sentence. */
export function toApproximateNumber(value: Decimal): number {
  const power = POWERS[value.scale];
  // One division of two exact doubles is rounded once, as reading the text would be.
  return value.big === null && power !== undefined ? value.small / power : Number(toText(value));
}
