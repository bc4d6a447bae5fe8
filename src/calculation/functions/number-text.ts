/** TEXT with the number formats of everyday tables: 0, 0.0, #,##0, #,##0.00, 0%, @. Others are unknown. */
import { round, roundsOnNoise, toText, UnknownResult } from '../values';
import type { Evaluator } from './evaluator';

/** Places before the point with or without groups, places behind it, per cent, and text around in quotes. */
const FORMAT = /^((?:"[^"]*")?)(#,##0|#,###|[#0]*0|#)(?:\.(0+))?(%?)((?:"[^"]*")?)$/;

export function printNumber(value: number, format: string, on: Evaluator): string {
  if (/^(general|@)$/i.test(format) && !Number.isNaN(value)) return toText(value, on.separators);
  const match = FORMAT.exec(format);
  if (!match || Number.isNaN(value)) throw new UnknownResult({ code: 'function', name: `TEXT(${format})` });
  const [, before = '', whole = '0', behind = '', percent = '', after = ''] = match;
  const scaled = percent ? value * 100 : value;
  if (roundsOnNoise(scaled, behind.length, 'nearest', on.magnitude)) on.doubt();
  const rounded = round(scaled, behind.length, 'nearest');
  if (Math.abs(rounded) >= 1e15) throw new UnknownResult({ code: 'number-text' });
  const [digits = '0', decimals = ''] = Math.abs(rounded).toFixed(behind.length).split('.');
  const separators = on.separators;
  const grouped = whole.includes(',') && digits.length > 3;
  if (!separators && (grouped || decimals !== '')) throw new UnknownResult({ code: 'number-text' });
  const least = whole.includes(',') ? Number(whole.endsWith('0')) : whole.replace(/#/g, '').length;
  const padded = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  const number = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, separators?.group ?? '') : padded;
  const sign = rounded < 0 ? '-' : '';
  const tail = decimals === '' ? '' : `${separators?.decimal ?? ''}${decimals}`;
  return `${sign}${unquoted(before)}${number}${tail}${percent}${unquoted(after)}`;
}

const unquoted = (text: string): string => text.slice(1, -1);
