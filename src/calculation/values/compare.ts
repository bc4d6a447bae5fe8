/** Comparisons of single values: numbers before texts before truth values; texts without regard to case. */
import { compareNumbers } from './arithmetic';
import { UnknownResult } from './value';
import type { Scalar } from './value';

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** A blank is what its counterpart's kind has as nothing. */
function filled(value: Scalar, other: Scalar): number | string | boolean {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

export const foldText = (text: string): string => text.normalize('NFC').toLowerCase();

export function sameText(a: string, b: string): boolean {
  return a === b || foldText(a) === foldText(b);
}

const PLAIN = /^[a-z0-9]*$/;

/** The order of two texts, where no locale's alphabet decides it. */
function textOrder(a: string, b: string): number {
  const [x, y] = [foldText(a), foldText(b)];
  if (x === y) return 0;
  if (!PLAIN.test(x) || !PLAIN.test(y)) throw new UnknownResult({ code: 'text-order' });
  return x < y ? -1 : 1;
}

export function isEqual(a: Scalar, b: Scalar): boolean {
  const [x, y] = [filled(a, b), filled(b, a)];
  if (typeof x === 'number' && typeof y === 'number') return compareNumbers(x, y) === 0;
  if (typeof x === 'string' && typeof y === 'string') return sameText(x, y);
  return x === y;
}

/** Negative, zero or positive. */
export function order(a: Scalar, b: Scalar): number {
  const [x, y] = [filled(a, b), filled(b, a)];
  if (typeof x === 'number' && typeof y === 'number') return compareNumbers(x, y);
  if (typeof x === 'string' && typeof y === 'string') return textOrder(x, y);
  if (typeof x === 'boolean' && typeof y === 'boolean') return Number(x) - Number(y);
  return rank(x) - rank(y);
}

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';

export function compare(operator: Comparison, a: Scalar, b: Scalar): boolean {
  switch (operator) {
    case '=':
      return isEqual(a, b);
    case '<>':
      return !isEqual(a, b);
    case '<':
      return order(a, b) < 0;
    case '>':
      return order(a, b) > 0;
    case '<=':
      return order(a, b) <= 0;
    case '>=':
      return order(a, b) >= 0;
  }
}
