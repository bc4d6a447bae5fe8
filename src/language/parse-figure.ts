/**
 * Figures typed as text, in Vietnamese or English dress: "1.694,5", "1,694.5", "25,35%", "(1.234)", "1 694", "08",
 * with footnote marks, full-width digits and any kind of blank. One separator before exactly three digits has two
 * readings: both are returned and the caller's other cells decide.
 */
import { negate, parseDecimal } from '../core/decimal';
import type { Decimal } from '../core/decimal';
import { parseUnit } from './parse-unit';
import type { Unit } from '../core/unit';

export interface ParsedFigure {
  readonly kind: 'figure';
  readonly value: Decimal;
  /** Digits printed after the decimal separator. */
  readonly decimals: number;
  /** The separators that the text proves: its decimal separator, or the other one's when only thousands are marked. */
  readonly decimalSeparator: '.' | ',' | null;
  /** Unit written behind the number ("%", "tỷ đồng"); null without one. */
  readonly unit: Unit | null;
}

export interface AmbiguousFigure {
  readonly kind: 'ambiguous';
  /** The separator marks thousands. */
  readonly asThousands: ParsedFigure;
  /** The separator marks decimals. */
  readonly asDecimals: ParsedFigure;
}

/** A dash for "none": no data is missing, and there is no figure. */
export interface NoFigure {
  readonly kind: 'none';
}

/** A mark for "not known" or "not applicable": there may be a figure, and nobody says which. */
export interface UnknownFigure {
  readonly kind: 'unknown';
}

const NONE = /^(?:[-‐‑–—―−]+|không|không có)$/iu;
const UNKNOWN = /^(?:[xX×]|\.{2,}|…+|[:：]|n\.?\/?a\.?|kxđ|k\.x\.đ\.?|chưa có|\?+)$/iu;
const SUPERSCRIPTS = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079*†‡]+$/u;
const FOOTNOTE = /(?<=\d)\s*(?:\(\d{1,2}\)|\[\d{1,2}\])$/u;
const SHAPE = /^([+-]?)(\d[\d., ]*?|[.,]\d+)\s*(%|\p{L}[^\d]*[23²³]?)?$/u;

/** Printable ASCII with single blanks inside: nothing in it is to be folded. */
function isFolded(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return before !== 0x20;
}

function widthFolded(text: string): string {
  if (isFolded(text)) return text;
  return text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\uFF0E/g, '.')
    .replace(/\uFF0C/g, ',')
    .replace(/\uFF05/g, '%')
    .replace(/\uFF08/g, '(')
    .replace(/\uFF09/g, ')')
    .replace(/[\u2212\u2010\u2011\u2013\uFF0D]/g, '-')
    .replace(/\uFF0B/g, '+')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .trim();
}

interface Digits {
  readonly text: string;
  readonly decimals: number;
  readonly decimalSeparator: '.' | ',' | null;
}

const other = (separator: string): '.' | ',' => (separator === '.' ? ',' : '.');

/** All readings of the bare digits: none, one, or (thousands, decimals). */
function readingsOf(body: string): readonly Digits[] {
  const plain = (text: string, decimals: number, decimalSeparator: '.' | ',' | null): Digits => ({
    text,
    decimals,
    decimalSeparator,
  });
  if (/^\d+$/.test(body)) return [plain(body, 0, null)];
  const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(body);
  if (body.includes(' ') && !spaced) return [];
  const digits = body.replace(/ /g, '');
  if (/^\d+$/.test(digits)) return [plain(digits, 0, null)];
  const lead = /^[.,](\d+)$/.exec(digits);
  if (lead) return [plain(`0.${lead[1] ?? ''}`, (lead[1] ?? '').length, digits.charAt(0) as '.' | ',')];
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.exec(digits);
  if (grouped) return [plain(digits.replace(/[.,]/g, ''), 0, other(grouped[1] ?? '.'))];
  const both = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*([.,])(\d+)$/.exec(digits);
  if (both && both[1] !== both[2]) {
    const fraction = both[3] ?? '';
    const whole = digits.slice(0, digits.length - fraction.length - 1).replace(/[.,]/g, '');
    return [plain(`${whole}.${fraction}`, fraction.length, both[2] as '.' | ',')];
  }
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (!single) return [];
  const [, whole = '', separator = '.', fraction = ''] = single;
  const asDecimals = plain(`${whole}.${fraction}`, fraction.length, separator as '.' | ',');
  const thousandsPossible = fraction.length === 3 && !spaced && !/^0/.test(whole);
  return thousandsPossible ? [plain(whole + fraction, 0, other(separator)), asDecimals] : [asDecimals];
}

/**
 * Reads a text as one figure. Returns the figure, both readings where the separator leaves two, `none` for a dash, and
 * null for anything that is no single number (dates, fractions such as "08/13", ranges, words).
 */
export function parseFigure(text: string): ParsedFigure | AmbiguousFigure | NoFigure | UnknownFigure | null {
  if (text.length > 64) return null;
  let rest = widthFolded(text);
  if (rest === '') return null;
  if (NONE.test(rest)) return { kind: 'none' };
  if (UNKNOWN.test(rest)) return { kind: 'unknown' };
  rest = rest.replace(SUPERSCRIPTS, '').replace(FOOTNOTE, '').trim();
  const bracketed = /^\((.*)\)(\s*%)?$/.exec(rest);
  if (bracketed) rest = `-${(bracketed[1] ?? '').trim()}${bracketed[2] ?? ''}`;
  const shape = SHAPE.exec(rest.replace(/^([+-]) /, '$1'));
  if (!shape) return null;
  const unitText = (shape[3] ?? '').trim();
  const unit = unitText === '' ? null : parseUnit(unitText);
  if (unitText !== '' && unit === null) return null;
  const figures = readingsOf((shape[2] ?? '').trim()).flatMap((digits): ParsedFigure[] => {
    const value = parseDecimal(digits.text);
    if (!value) return [];
    const signed = shape[1] === '-' ? negate(value) : value;
    return [
      { kind: 'figure', value: signed, decimals: digits.decimals, decimalSeparator: digits.decimalSeparator, unit },
    ];
  });
  const [first, second] = figures;
  if (!first) return null;
  return second ? { kind: 'ambiguous', asThousands: first, asDecimals: second } : first;
}
