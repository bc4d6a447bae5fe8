/** Numbers of a line that may be figures, and those that are none with the reason. */
import { parseDecimal } from '../../core/decimal';
import { notFigures, type WhyNot } from './not-figures';
import type { NumberAt } from './mention';

export interface NoFigureAt {
  readonly start: number;
  readonly end: number;
  readonly why: WhyNot;
}

export interface Numbers {
  /** The text with everything that is no figure blanked out by "·", of the same length. */
  readonly masked: string;
  readonly numbers: readonly NumberAt[];
  readonly none: readonly NoFigureAt[];
}

const BLANK = '·';
/** Blanks group thousands: those that do not break a line always, plain ones where a unit follows ("2 250 triệu đồng"). */
const HARD = String.raw`[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3})+`;
const COUNTED =
  'nghìn|triệu|tỷ|tỉ|đồng|USD|ha|m2|m3|m²|m³|km|kg|tấn|tạ|lít|con|hộ|người|khẩu|lượt|vụ|đơn|hồ sơ|lao động|học sinh|cây|ca|%';
const SOFT = String.raw`(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?=(?:,\d+)?[ \u00a0](?:${COUNTED})(?![\p{L}\d]))`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,_])(?:[+-](?=\d))?(?:(?:${HARD}|${SOFT})(?:,\d+)?|\d+(?:[.,]\d+)*)`,
  'gu',
);
const JOINED_UNIT = /^(?:%|‰|kg|tấn|tạ|ha|m2|m3|m²|m³|km2|km|m|đ|đồng|tỷ|triệu|tr|con|hộ|ca|người|x)(?![\p{L}\d])/iu;

/** "m2", "km2", "m3": units, however much they look like names of roads and models. */
const POWER_UNIT = /^\s*[ckd]?m[23]$/iu;

type Read = Pick<NumberAt, 'value' | 'decimals' | 'other'>;

function read(whole: string, fraction: string, other: string | null = null): Read | null {
  const value = parseDecimal(fraction === '' ? whole : `${whole}.${fraction}`);
  return value && { value, decimals: fraction.length, other: other === null ? null : parseDecimal(other) };
}

/** A Vietnamese number: dots group thousands, a comma leads decimals; English dress where it can be nothing else. */
export function readNumber(text: string): Read | null {
  const bare = text.replace(/^[+]/, '');
  const grouped = /^(-?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(bare);
  if (grouped) {
    const whole = (grouped[1] ?? '').replaceAll('.', '');
    const once = /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare);
    return read(whole, grouped[2] ?? '', once ? bare : null);
  }
  const plain = /^(-?\d+)(?:,(\d+))?$/.exec(bare);
  if (plain) {
    const [, whole = '', fraction = ''] = plain;
    const thousands = fraction.length === 3 && whole.length <= 3 && !/^-?0/.test(whole) ? whole + fraction : null;
    return read(whole, fraction, thousands);
  }
  const english = /^(-?\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(bare);
  if (english) return read((english[1] ?? '').replaceAll(',', ''), english[2] ?? '');
  const point = /^(-?\d+)\.(\d{1,2}|\d{4,})$/.exec(bare);
  return point ? read(point[1] ?? '', point[2] ?? '') : null;
}

/** `plain` is the line without note marks. */
export function numbersOf(plain: string): Numbers {
  const none: NoFigureAt[] = [];
  let masked = plain;
  const small = plain.toLowerCase();
  for (const { pattern, why, signs } of notFigures) {
    if (!/\d/.test(masked)) break;
    // Hardly any stands in a line: asking for a sign of it takes a tenth of what looking for it does.
    if (signs && !signs.some((sign) => small.includes(sign))) continue;
    masked = masked.replace(pattern, (...found: readonly unknown[]) => {
      const [text] = found as [string];
      if (POWER_UNIT.test(text)) return text;
      const start = found.find((each): each is number => typeof each === 'number') ?? 0;
      none.push({ start, end: start + text.length, why });
      return text.replace(/[\p{L}\d]/gu, (sign) => (/\d/.test(sign) ? BLANK : sign));
    });
  }
  const numbers: NumberAt[] = [];
  for (const match of masked.matchAll(NUMBER)) {
    const [text] = match;
    const start = match.index;
    const end = start + text.length;
    const rest = masked.slice(end);
    if (/^[\p{L}_]/u.test(rest) && !JOINED_UNIT.test(rest)) {
      none.push({ start, end, why: 'name' });
      continue;
    }
    const dotted = text.replace(/[ \u00a0\u2009\u202f]/g, '.');
    const found = readNumber(dotted);
    const figure = found && dotted !== text ? { ...found, other: null } : found;
    if (figure) numbers.push({ start, end, ...figure });
    else none.push({ start, end, why: 'unreadable' });
  }
  // "1. Kết quả", "3.1. Lĩnh vực": the number of a heading or an item.
  const opening = /^\s*(?:\d{1,2}\.)*\d{1,2}\s*[.)](?=\s+\D)/u.exec(plain);
  const kept = numbers.filter(({ start, end }) => {
    const isNumbering = opening !== null && end <= opening[0].length;
    if (isNumbering) none.push({ start, end, why: 'ordinal' });
    return !isNumbering;
  });
  return { masked, numbers: kept, none: none.sort((a, b) => a.start - b.start) };
}
