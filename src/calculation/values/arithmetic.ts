/**
 * Arithmetic in doubles as Excel documents it: 15 digits count. A sum that is nothing but the noise of its terms is 0,
 * numbers compare at 15 digits, and rounding sees 15 digits (2.675 rounds to 2.68).
 */
import { raise } from './value';

export function finite(value: number): number {
  if (!Number.isFinite(value)) throw raise('#NUM!');
  return value === 0 ? 0 : value;
}

/** a + b; what is below the last digits of `a` is noise. */
export function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.abs(a) * 2 ** -49 ? 0 : sum;
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw raise('#NUM!');
  if (base === 0 && exponent < 0) throw raise('#DIV/0!');
  return finite(base ** exponent);
}

export function quotient(a: number, b: number): number {
  if (b === 0) throw raise('#DIV/0!');
  return finite(a / b);
}

const fifteen = (value: number): number => Number(value.toPrecision(15));

/** Negative, zero or positive: the order of two numbers at 15 digits. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) > Math.abs(a) * 1e-14) return difference;
  return fifteen(a) - fifteen(b);
}

export type Direction = 'nearest' | 'up' | 'down' | 'trunc';

/** value · 10^digits at 15 digits, without the noise of a multiplication. */
function shifted(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${String(Number(exponent) + digits)}`);
}

function stepped(size: number, direction: Direction, negative: boolean): number {
  switch (direction) {
    case 'nearest':
      return Math.floor(size + 0.5);
    case 'up':
      return Math.ceil(size);
    case 'trunc':
      return Math.floor(size);
    case 'down':
      return negative ? Math.ceil(size) : Math.floor(size);
  }
}

/** Rounded to digits behind (or before) the point; `up` and `trunc` by size, `down` towards minus infinity. */
export function round(value: number, digits: number, direction: Direction): number {
  const places = Math.max(-320, Math.min(320, Math.trunc(digits)));
  const size = shifted(Math.abs(value), places);
  if (!Number.isFinite(size) || size >= 1e15) return value;
  const rounded = Number(`${String(stepped(size, direction, value < 0))}e${String(-places)}`);
  return finite(value < 0 ? -rounded : rounded);
}

/** How near a rounding is to falling the other way: true where the noise of doubles may decide it. */
export function roundsOnNoise(value: number, digits: number, direction: Direction, magnitude: number): boolean {
  const places = Math.max(-320, Math.min(320, Math.trunc(digits)));
  const size = shifted(Math.abs(value), places);
  const edge = direction === 'nearest' ? Math.abs(size - Math.floor(size) - 0.5) : Math.abs(size - Math.round(size));
  return edge < Math.max(Math.abs(value), magnitude) * 10 ** places * 1e-12;
}
