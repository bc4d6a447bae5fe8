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

/** A figure's size as it is written, with at least so many digits behind the point. */
function written(value: Decimal, places: number): string {
  const size = normalise(absolute(value));
  return toText(places > size.scale ? round(size, places) : size);
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char !== '.';

/** Digits that say something: noughts before the first are none. */
const lengthOf = (text: string): number => text.replace('.', '').replace(/^0+(?=\d)/, '').length;

/** How far apart two digits of one text are that stand in each other's place in the other; 0 where none do. */
function swapDistance(a: string, b: string): number {
  if (a.length !== b.length) return 0;
  const at = [...a].flatMap((char, index) => (char === b[index] ? [] : [index]));
  const [first, second] = at;
  if (at.length !== 2 || first === undefined || second === undefined) return 0;
  const isExchanged = a[first] === b[second] && a[second] === b[first] && isDigit(a[first]) && isDigit(a[second]);
  return isExchanged ? a.slice(first, second).replace('.', '').length : 0;
}

const isOneDigit = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].every((char, index) => isDigit(char) === isDigit(b[index])) &&
  [...a].filter((char, index) => char !== b[index]).length === 1;

/** The text without one of its digits, and without a point that nothing follows any more. */
const without = (text: string, at: number): string => (text.slice(0, at) + text.slice(at + 1)).replace(/\.$/, '');

const isDropped = (longer: string, shorter: string): boolean =>
  [...longer].some((char, at) => isDigit(char) && without(longer, at) === shorter);

/** Whether two figures have one whole part: then a nought behind the point that only the format prints counts as a digit. */
const areAlike = (a: string, b: string): boolean => a.split('.')[0] === b.split('.')[0];

/** How `typed` may have come of `meant` by one slip; null when it did not. `shown`: digits that the cell prints behind the point. */
export function slipBetween(typed: Decimal, meant: Decimal, shown = 0): Slip | null {
  if (sign(typed) !== 0 && equals(typed, negate(meant))) return { cause: 'sign-flip', cost: 0.3 };
  const [a, b] = [written(typed, 0), written(meant, 0)];
  const places = Math.max(normalise(typed).scale, normalise(meant).scale);
  const [x, y] = [written(typed, places), written(meant, places)];
  const length = Math.max(lengthOf(x), lengthOf(y));
  if (sign(typed) !== 0 && SHIFTS.some((n) => equals(shift(typed, n), meant)))
    return { cause: 'scale-slip', cost: byLength(0.3, length) };
  if (sign(typed) * sign(meant) < 0 || length < 2) return null;
  const distance = swapDistance(a, b) || (places <= shown && areAlike(a, b) ? swapDistance(x, y) : 0);
  if (distance === 1) return { cause: 'digit-swap', cost: byLength(0.4, length) };
  if (distance === 2) return { cause: 'digit-swap', cost: byLength(0.9, length) };
  if (isDropped(a, b) || isDropped(b, a)) return { cause: 'digit-slip', cost: byLength(0.9, length) };
  return isOneDigit(a, b) ? { cause: 'digit-slip', cost: byLength(1.1, length) } : null;
}

/** Short figures resemble each other by chance: a slip between them explains less. */
function byLength(cost: number, length: number): number {
  return cost + (length >= 4 ? 0 : (4 - length) * 0.4);
}

const valueOf = (text: string, negative: boolean): Decimal | null => {
  const value = parseDecimal((negative ? '-' : '') + (text.startsWith('.') ? `0${text}` : text || '0'));
  return value && normalise(value);
};

/** Longer figures are no one's typing. */
const MOST_DIGITS = 15;

const digitsAt = (text: string): number[] => [...text].flatMap((char, at) => (isDigit(char) ? [at] : []));

/** Whether a text has a nought that nobody types: the last behind the point, or before the first digit. */
const hasIdleNought = (text: string): boolean => /\.\d*0$|^0\d/.test(text);

/** The text with every two digits that stand so far apart in each other's place. */
function withSwaps(text: string, distance: number): string[] {
  const at = digitsAt(text);
  const swapped = at.slice(distance).map((second, index) => {
    const first = at[index] ?? 0;
    const list = [...text];
    [list[first], list[second]] = [list[second] ?? '', list[first] ?? ''];
    return list.join('');
  });
  return swapped.filter((each) => !hasIdleNought(each) || areAlike(each, text));
}

const scaled = (plain: Decimal): Decimal[] =>
  sign(plain) === 0 ? [] : SHIFTS.map((places) => normalise(shift(plain, places)));

/** Values of the slips that seldom come to a figure by chance: another sign, a power of ten, two neighbours swapped. */
export function meantByTellingSlip(typed: Decimal): Decimal[] {
  const plain = normalise(typed);
  const text = written(plain, 0);
  if (lengthOf(text) > MOST_DIGITS) return [];
  const swaps = withSwaps(text, 1).flatMap((each) => valueOf(each, sign(plain) < 0) ?? []);
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
  const text = written(plain, 0);
  if (lengthOf(text) > MOST_DIGITS) return [];
  const texts: string[] = [];
  const put = (at: number, taken: number): string[] =>
    Array.from({ length: 10 }, (_, digit) => text.slice(0, at) + String(digit) + text.slice(at + taken));
  for (const at of digitsAt(text)) texts.push(without(text, at), ...put(at, 0), ...put(at, 1));
  texts.push(...put(text.length, 0));
  const swaps = [1, 2].flatMap((distance) => withSwaps(text, distance));
  const meant = [...swaps, ...texts.filter((each) => !hasIdleNought(each))];
  const values = meant.flatMap((each) => (each === text ? [] : (valueOf(each, sign(plain) < 0) ?? [])));
  return [negate(plain), ...scaled(plain), ...values];
}
