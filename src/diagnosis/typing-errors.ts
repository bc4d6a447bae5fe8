/** Slips of the hand that turn one figure into another, and what each is worth as an explanation (lower is likelier). */
import {
  absolute,
  equals,
  negate,
  normalise,
  parseDecimal,
  round,
  shift,
  sign,
  toText,
  type Decimal,
} from '../core/decimal';
import type { Cause } from '../core/finding';

export interface Slip {
  readonly cause: Cause;
  readonly cost: number;
}

const SHIFTS: readonly number[] = [1, -1, 2, -2, 3, -3, 6, -6];

/** Digits of the size of a value, written with `scale` digits after the point. */
function digits(value: Decimal, scale: number): string {
  return toText(round(absolute(value), scale))
    .replace('.', '')
    .replace(/^0+(?=\d)/, '');
}

function isSwap(a: string, b: string): number {
  if (a.length !== b.length) return 0;
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first, second] = at;
  if (at.length !== 2 || first === undefined || second === undefined) return 0;
  return a[first] === b[second] && a[second] === b[first] ? second - first : 0;
}

function isOneDigit(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

function isDropped(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let index = 0;
  while (index < shorter.length && longer[index] === shorter[index]) index += 1;
  return longer.slice(index + 1) === shorter.slice(index);
}

/** How `typed` may have come of `meant` by one slip; null when it did not. */
export function slipBetween(typed: Decimal, meant: Decimal): Slip | null {
  if (sign(typed) !== 0 && equals(typed, negate(meant))) return { cause: 'sign-flip', cost: 0.3 };
  if (sign(typed) !== 0) {
    for (const n of SHIFTS) {
      if (!equals(shift(typed, n), meant)) continue;
      const places = Math.max(normalise(typed).scale, normalise(meant).scale);
      return {
        cause: 'scale-slip',
        cost: byLength(0.3, Math.max(digits(typed, places).length, digits(meant, places).length)),
      };
    }
  }
  if (sign(typed) * sign(meant) < 0) return null;
  const scale = Math.max(normalise(typed).scale, normalise(meant).scale);
  const [a, b] = [digits(typed, scale), digits(meant, scale)];
  if (a.length < 2 && b.length < 2) return null;
  const length = Math.max(a.length, b.length);
  // A nought that only fills up ("88" as "88,0") was not typed, and changed places with nothing.
  const distance = normalise(typed).scale < normalise(meant).scale ? 0 : isSwap(a, b);
  if (distance === 1) return { cause: 'digit-swap', cost: byLength(0.4, length) };
  if (distance === 2) return { cause: 'digit-swap', cost: byLength(0.9, length) };
  if (isDropped(a, b) || isDropped(b, a)) return { cause: 'digit-slip', cost: byLength(0.9, length) };
  if (isOneDigit(a, b)) return { cause: 'digit-slip', cost: byLength(1.1, length) };
  return null;
}

/** Short figures resemble each other by chance: a slip between them explains less. */
function byLength(cost: number, length: number): number {
  return cost + (length >= 4 ? 0 : (4 - length) * 0.4);
}

function fromDigits(text: string, scale: number, negative: boolean): Decimal | null {
  const value = parseDecimal((negative ? '-' : '') + (text || '0'));
  return value && normalise(shift(value, -scale));
}

/** Longer figures are no one's typing. */
const MOST_DIGITS = 15;

/** The digits with every two that stand so far apart in each other's place. */
function withSwaps(text: string, distance: number): string[] {
  return Array.from({ length: Math.max(0, text.length - distance) }, (_, i) => {
    const list = [...text];
    [list[i], list[i + distance]] = [list[i + distance] ?? '', list[i] ?? ''];
    return list.join('');
  });
}

const scaled = (plain: Decimal): Decimal[] =>
  sign(plain) === 0 ? [] : SHIFTS.map((places) => normalise(shift(plain, places)));

/** Values of the slips that seldom come to a figure by chance: another sign, a power of ten, two neighbours swapped. */
export function meantByTellingSlip(typed: Decimal): Decimal[] {
  const plain = normalise(typed);
  const text = digits(plain, plain.scale);
  if (text.length > MOST_DIGITS) return [];
  const swaps = withSwaps(text, 1).flatMap((each) => fromDigits(each, plain.scale, sign(plain) < 0) ?? []);
  return [negate(plain), ...scaled(plain), ...swaps].filter((each) => !equals(each, plain));
}

/** By the figure's text, which is asked again and again; begun anew when there are many. */
const known = new Map<string, readonly Decimal[]>();
const MOST_KNOWN = 500;

/** Values that one slip may have turned into `typed`, likeliest kinds first; at most a few hundred. */
export function meantInstead(typed: Decimal): readonly Decimal[] {
  const text = toText(typed);
  let meant = known.get(text);
  if (!meant) {
    meant = slippedFrom(typed);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, meant);
  }
  return meant;
}

function slippedFrom(typed: Decimal): Decimal[] {
  const plain = normalise(typed);
  const text = digits(plain, plain.scale);
  const negative = sign(plain) < 0;
  if (text.length > MOST_DIGITS) return [];
  const texts = [1, 2].flatMap((distance) => withSwaps(text, distance));
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length) texts.push(text.slice(0, i) + text.slice(i + 1));
    for (let digit = 0; digit <= 9; digit += 1) texts.push(text.slice(0, i) + String(digit) + text.slice(i));
    for (let digit = 0; digit <= 9 && i < text.length; digit += 1)
      texts.push(text.slice(0, i) + String(digit) + text.slice(i + 1));
  }
  const values = texts.flatMap((each) => (each === text ? [] : (fromDigits(each, plain.scale, negative) ?? [])));
  return [negate(plain), ...scaled(plain), ...values];
}
