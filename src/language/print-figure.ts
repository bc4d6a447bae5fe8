/** Figures as Vietnamese documents print them: dot after thousands, comma before decimals, "03" for counts below ten. */
import { compare, fromInteger, normalise, round, sign, toText } from '../core/decimal';
import type { Decimal } from '../core/decimal';
import type { Language } from '../core/finding';

const TEN = fromInteger(10);

/**
 * "1.694", "58,53"; in English "1,694", "58.53". `decimals` rounds halves away from zero; without it the figure keeps
 * the digits it has.
 */
export function formatNumber(value: Decimal, decimals?: number, language: Language = 'vi'): string {
  const text = toText(decimals === undefined ? value : round(value, decimals));
  const negative = text.startsWith('-');
  const [whole = '', fraction] = (negative ? text.slice(1) : text).split('.');
  const thousands = language === 'vi' ? '.' : ',';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const isZero = !/[1-9]/.test(text);
  const point = language === 'vi' ? ',' : '.';
  return `${negative && !isZero ? '-' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

/** A figure in per cent: "25,35%". */
export function formatPercent(value: Decimal, decimals?: number, language: Language = 'vi'): string {
  return `${formatNumber(value, decimals, language)}%`;
}

/** A count: whole numbers from 0 to 9 get a leading zero ("03"), all others print as numbers. */
export function formatCount(value: Decimal): string {
  const plain = normalise(value);
  const padded = plain.scale === 0 && sign(plain) >= 0 && compare(plain, TEN) < 0;
  return padded ? `0${toText(plain)}` : formatNumber(plain);
}
