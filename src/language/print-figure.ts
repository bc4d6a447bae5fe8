/** Figures as Vietnamese documents print them: dot after thousands, comma before decimals. */
import { round, toText } from '../core/decimal';
import type { Decimal } from '../core/decimal';
import type { Language } from '../core/finding';

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
