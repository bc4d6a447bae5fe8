/** One kind of value to another, as Excel does it where no locale decides; where one does, the result is unknown. */
import { raise, UnknownResult } from './value';
import type { Scalar } from './value';

/** How the workbook's user writes numbers. Unknown for a file, so that nothing that depends on it is computed. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const WHOLE = /^[+-]?\d{1,15}$/;

/** A text as a number; null where it is none whatever the locale. */
export function textToNumber(text: string, separators: Separators | null): number | null {
  const trimmed = text.trim();
  if (WHOLE.test(trimmed)) return Number(trimmed);
  if (!/\d/.test(trimmed)) return null;
  if (separators) {
    const plain = trimmed.split(separators.decimal).join('.');
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  }
  // Letters beside digits may be a month or a currency; only a word with a digit in it is surely none.
  if (/^\p{L}{4,}[\d_]/u.test(trimmed)) return null;
  throw new UnknownResult({ code: 'text-number' });
}

export function toNumber(value: Scalar, separators: Separators | null): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = textToNumber(value, separators);
  if (number === null) throw raise('#VALUE!');
  return number;
}

export function toTruth(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw raise('#VALUE!');
}

/** A number as "General" prints it where there is room. */
function numberToText(value: number, separators: Separators | null): string {
  const plain = String(Number(value.toPrecision(15)));
  if (/^-?\d{1,15}$/.test(plain)) return plain;
  if (!separators || plain.includes('e') || plain.length > 17) throw new UnknownResult({ code: 'number-text' });
  return plain.replace('.', separators.decimal);
}

export function toText(value: Scalar, separators: Separators | null): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberToText(value, separators);
}
