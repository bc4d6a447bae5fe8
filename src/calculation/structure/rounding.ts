/** How a formula rounds: what of a rounding outlives the arithmetic around it. */
import { Beyond, powerOfTen } from './beyond';
import type { Rounding } from './formula-structure';

/** A rounded figure times a number: hundreds of ROUND(x,3) are exact to one decimal. */
export function scaledRounding(rounding: Rounding, by: number): Rounding {
  const power = powerOfTen(Math.abs(by));
  if (power === null || (by < 0 && rounding.mode === 'down')) throw new Beyond({ code: 'rounding-inside' });
  const multiple = rounding.multiple === null ? null : rounding.multiple * 10 ** power;
  return { ...rounding, multiple, digits: rounding.digits - power };
}

/** One side of a sum: how it is rounded, and its value where it is a constant. */
export interface RoundedPart {
  readonly rounding: Rounding | null;
  readonly constant: number | null;
}

const roundedAddends = ({ rounding }: RoundedPart): number => (rounding ? Math.max(1, rounding.addends) : 0);

/** Whether a constant has no digits behind the rounded ones, so that adding it leaves a rounded figure. */
function isWithin({ digits, multiple }: Rounding, value: number): boolean {
  const steps = multiple === null ? value * 10 ** digits : value / multiple;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

export function roundedSum(a: RoundedPart, b: RoundedPart): Rounding | null {
  const [x, y] = [a.rounding, b.rounding];
  if (!x && !y) return null;
  const one = x ?? y;
  const other = (x ? b : a).constant;
  if (one && other !== null && isWithin(one, other)) return one;
  if (x && y && x.mode !== y.mode) throw new Beyond({ code: 'rounding-inside' });
  if (!one || one.mode === 'multiple') throw new Beyond({ code: 'rounding-inside' });
  const digits = x && y ? Math.min(x.digits, y.digits) : one.digits;
  return { digits, mode: one.mode, multiple: null, addends: roundedAddends(a) + roundedAddends(b) };
}

/** A figure rounded once more: the coarser rounding is what remains. */
export function roundedAgain(inner: Rounding | null, outer: Rounding): Rounding {
  return inner && inner.digits <= outer.digits && inner.multiple === null ? inner : outer;
}

const MODES: Readonly<Record<string, Rounding['mode']>> = {
  ROUND: 'nearest',
  ROUNDUP: 'up',
  ROUNDDOWN: 'trunc',
  TRUNC: 'trunc',
  INT: 'down',
};

export function isRounding(name: string): boolean {
  return name in MODES || name === 'MROUND';
}

/** The rounding that a function with these constant arguments behind the first does. */
export function roundingOf(name: string, argument: number | null): Rounding {
  if (name === 'MROUND') {
    if (argument === null || argument === 0) throw new Beyond({ code: 'function', name });
    const multiple = Math.abs(argument);
    return { digits: decimalsOf(multiple), mode: 'multiple', multiple, addends: 0 };
  }
  const mode = MODES[name] ?? 'nearest';
  if (argument === null && name !== 'TRUNC' && name !== 'INT') throw new Beyond({ code: 'function', name });
  return { digits: Math.trunc(argument ?? 0), mode, multiple: null, addends: 0 };
}

/** Decimals of a step: 0.05 has two, 500 has minus two. */
function decimalsOf(step: number): number {
  let digits = 0;
  for (; digits < 15 && !isWhole(step * 10 ** digits); digits += 1);
  for (; digits > -15 && isWhole(step * 10 ** (digits - 1)); digits -= 1);
  return digits;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, value);
