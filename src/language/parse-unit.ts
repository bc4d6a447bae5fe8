/**
 * Units by allow-list (never by stripping accents: "dòng" is a line, "đồng" is money). Money, mass, area, yield,
 * per cent, lengths, volumes, and countable nouns, each with an optional power word ("nghìn", "triệu", "1.000").
 */
import type { Dimension, Unit } from '../core/unit';
import { foldText, normaliseText } from './text';
import { COUNTED } from './unit-words';

interface Base {
  readonly dimension: Dimension;
  readonly kind: string;
  readonly power: number;
}

const base = (dimension: Dimension, power: number, kind = ''): Base => ({ dimension, kind, power });

const BASES = new Map<string, Base>([
  ...['đồng', 'đ', 'dồng', 'đổng', 'vnđ', 'vnd', 'đồng việt nam', 'việt nam đồng'].map(
    (name) => [name, base('money', 0)] as const,
  ),
  ...['usd', 'đô la mỹ', 'đô la', '$'].map((name) => [name, base('money', 0, 'usd')] as const),
  ['kg', base('mass', 0)],
  ['kilôgam', base('mass', 0)],
  ['kí lô', base('mass', 0)],
  ['ký', base('mass', 0)],
  ['g', base('mass', -3)],
  ['gam', base('mass', -3)],
  ['yến', base('mass', 1)],
  ['tạ', base('mass', 2)],
  ['tấn', base('mass', 3)],
  ['tấn hơi', base('mass', 3)],
  ['ha', base('area', 0)],
  ['hecta', base('area', 0)],
  ['héc ta', base('area', 0)],
  ['m2', base('area', -4)],
  ['m²', base('area', -4)],
  ['mét vuông', base('area', -4)],
  ['km2', base('area', 2)],
  ['km²', base('area', 2)],
  ['tạ/ha', base('yield', 0)],
  ['tấn/ha', base('yield', 1)],
  ['kg/ha', base('yield', -2)],
  ['tạ / ha', base('yield', 0)],
  ['%', base('percent', 0)],
  ['phần trăm', base('percent', 0)],
  ['tỷ lệ %', base('percent', 0)],
  ['tỷ lệ phần trăm', base('percent', 0)],
  ['điểm %', base('percent-point', 0)],
  ['điểm phần trăm', base('percent-point', 0)],
  ['% điểm', base('percent-point', 0)],
  ['km', base('length', 3)],
  ['m', base('length', 0)],
  ['mét', base('length', 0)],
  ['m dài', base('length', 0)],
  ['cm', base('length', -2)],
  ['m3', base('volume', 0)],
  ['m³', base('volume', 0)],
  ['lít', base('volume', -3)],
  ['mét khối', base('volume', 0)],
  ['lần', base('ratio', 0)],
  ['kwh', base('other', 0, 'kwh')],
  ['mwh', base('other', 3, 'kwh')],
  ['kw', base('other', 0, 'kw')],
  ['mw', base('other', 3, 'kw')],
  ['kva', base('other', 0, 'kva')],
  ['điểm', base('other', 0, 'điểm')],
  ['‰', base('other', 0, '‰')],
  ['triệu đồng/người', base('other', 6, 'đồng/người')],
  ['đồng/người', base('other', 0, 'đồng/người')],
  ['triệu đồng/ha', base('other', 6, 'đồng/ha')],
  ['người/km2', base('other', 0, 'người/km2')],
]);

const POWER_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:triệu(?!\p{L}(?<!đ))|tr\.|tr(?=[\sđ])|1(?<mark>[., ]?)000\k<mark>000(?!\d))\.?\s*/u, 6],
  [/^(?:(?:nghìn|ngàn)(?!\p{L})|1[., ]?000(?![\d., ]\d|\d))\s*/u, 3],
  [/^(?:tỷ|tỉ|tỳ)(?!\p{L})\.?\s*/u, 9],
  [/^(?:trăm)(?!\p{L})\s*/u, 2],
  [/^(?:chục)(?!\p{L})\s*/u, 1],
];

function baseOf(text: string): Base | null {
  const known = BASES.get(text);
  if (known) return known;
  if (COUNTED.has(text)) return base('count', 0, text);
  const parts = text.split(/\s*[,;/+&]\s*|\s+và\s+|\s+hoặc\s+/u);
  if (parts.length > 1 && parts.length <= 4 && parts.every((part) => COUNTED.has(part)))
    return base('count', 0, parts.join(', '));
  const words = text.split(' ');
  if (words.length === 2 && words.every((word) => COUNTED.has(word))) return base('count', 0, text);
  return null;
}

const cache = new Map<string, Unit | null>();

/**
 * The unit that a text names ("triệu đồng", "Tr.đ", "1.000 đồng", "tạ/ha", "thôn, khu phố"); null when it names none.
 * A leading "Đơn vị tính:" and surrounding brackets are allowed.
 */
export function parseUnit(text: string): Unit | null {
  if (text.length > 60) return null;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const unit = readUnit(text);
  if (cache.size < 5000) cache.set(text, unit);
  return unit;
}

/** Its unit, or that of its first language: "Triệu đồng - In millions of dong", "Nghìn tấn/Thous. tons". */
export function parseUnitOfTwo(text: string): Unit | null {
  return parseUnit(text) ?? parseUnit(text.split(/\s+[-–]\s+|\s*[/\n]\s*/u)[0] ?? '');
}

function readUnit(text: string): Unit | null {
  const shown = normaliseText(text)
    .replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1')
    .replace(/^(?:đơn vị tính|đơn vị|đvt|đ\.v\.t)\s*[:.]?\s*/iu, '')
    .replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1')
    .replace(/[.;:]+$/u, '')
    .trim();
  let rest = foldText(shown);
  if (rest === '') return null;
  let power = 0;
  let words = 0;
  const whole = baseOf(rest);
  if (whole) return { text: shown, ...whole };
  for (; words < 3; words += 1) {
    const found = POWER_WORDS.find(([pattern]) => pattern.test(rest));
    if (!found) break;
    power += found[1];
    rest = rest.replace(found[0], '');
  }
  if (words === 0) return null;
  if (rest === '')
    return power >= 3 && !/^\d/.test(shown) ? { text: shown, dimension: 'money', kind: '', power } : null;
  const inner = baseOf(rest);
  return inner ? { text: shown, dimension: inner.dimension, kind: inner.kind, power: power + inner.power } : null;
}
