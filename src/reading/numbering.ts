/** Numbers of an outline as people write them: A, I, 1, 1.1, a), đ, -, +, * (CONTRACT 1, outline). */

export type NumberStyle = 'upper' | 'roman' | 'decimal' | 'lower' | 'lower-roman' | 'path' | 'dash' | 'plus' | 'star';

export interface OutlineNumber {
  readonly style: NumberStyle;
  /** Place among its siblings, from 1; 0 for bullets, which count nothing. */
  readonly ordinal: number;
  /** Parts before the last, for "1.1" and "A.I.2"; empty for a plain number. */
  readonly prefix: readonly string[];
  /** The last part as written, without dots and brackets. */
  readonly text: string;
}

const ROMAN = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Order of letters in Vietnamese lists; F, J, W and Z appear in some, so each list runs on its own letters. */
const LETTERS = 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ';

/** Value of a Roman numeral up to CCCXCIX; 0 for anything else. */
export function romanValue(text: string): number {
  if (text === '' || !ROMAN.test(text)) return 0;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const own = ROMAN_VALUE[text.charAt(i)] ?? 0;
    value += own < (ROMAN_VALUE[text.charAt(i + 1)] ?? 0) ? -own : own;
  }
  return value;
}

/** Whether `next` may follow `letter` in a list: the next letter, skipping those that Vietnamese lists leave out. */
export function letterFollows(letter: string, next: string): boolean {
  const from = LETTERS.indexOf(letter.toUpperCase());
  const to = LETTERS.indexOf(next.toUpperCase());
  if (from < 0 || to <= from) return false;
  for (let i = from + 1; i < to; i += 1) if (!'ĐFJWZ'.includes(LETTERS.charAt(i))) return false;
  return true;
}

function bare(text: string): string {
  return text
    .replace(/^[([]\s*/u, '')
    .replace(/\s*[)\].:/]+$/u, '')
    .trim();
}

const BULLETS: readonly (readonly [RegExp, NumberStyle])[] = [
  [/^[-‐‑–—−]+$/u, 'dash'],
  [/^\++$/u, 'plus'],
  [/^[*•●▪◦o§]+$/u, 'star'],
];

const NONE: readonly OutlineNumber[] = [];
const LONGEST = 16;
/** Numbers recur line by line and table by table: what each is read as is kept, up to a bound. */
const kept = new Map<string, readonly OutlineNumber[]>();
const KEPT = 20_000;

/**
 * Every way to read a numbering: usually one, two for letters that are Roman numerals too ("I", "v"). Empty when it
 * is no numbering.
 */
export function readNumbering(text: string): readonly OutlineNumber[] {
  if (text.length > LONGEST) return NONE;
  let numbers = kept.get(text);
  if (numbers === undefined) {
    numbers = numbersOf(text);
    if (kept.size >= KEPT) kept.clear();
    kept.set(text, numbers);
  }
  return numbers;
}

function numbersOf(text: string): readonly OutlineNumber[] {
  for (const [pattern, style] of BULLETS)
    if (pattern.test(text)) return [{ style, ordinal: 0, prefix: [], text: text.charAt(0) }];
  // "1,1" is what a sheet makes of 1.1 where the comma parts decimals.
  const parts = bare(text).split(/^\d{1,2}(?:,\d{1,2})+$/u.test(bare(text)) ? ',' : /\s*[.]\s*/u);
  const last = parts[parts.length - 1] ?? '';
  const prefix = parts.slice(0, -1);
  if (last === '' || parts.length > 6) return [];
  if (prefix.some((part) => !/^(?:\d{1,4}|[A-ZĐ]|[IVXLC]{1,8}|[a-zđ])$/u.test(part))) return [];
  const of = (style: NumberStyle, ordinal: number): OutlineNumber => ({
    style: prefix.length > 0 ? 'path' : style,
    ordinal,
    prefix,
    text: last,
  });
  if (/^\d{1,6}$/.test(last)) return [of('decimal', Number(last))];
  const readings: OutlineNumber[] = [];
  const joined = /^([A-ZĐ]|[IVXLC]{1,6})(\d{1,2})$/u.exec(last);
  if (joined && prefix.length === 0)
    return [{ style: 'path', ordinal: Number(joined[2]), prefix: [joined[1] ?? ''], text: joined[2] ?? '' }];
  const tail = /^(\d{1,2})([a-zđ])$/u.exec(last);
  if (tail && prefix.length === 0)
    return [
      {
        style: 'path',
        ordinal: LETTERS.indexOf((tail[2] ?? '').toUpperCase()) + 1,
        prefix: [tail[1] ?? ''],
        text: tail[2] ?? '',
      },
    ];
  if (romanValue(last) > 0) readings.push(of('roman', romanValue(last)));
  if (/^[A-ZĐ]$/u.test(last)) readings.push(of('upper', LETTERS.indexOf(last) + 1));
  if (/^[ivx]{1,6}$/.test(last) && romanValue(last.toUpperCase()) > 0)
    readings.push(of('lower-roman', romanValue(last.toUpperCase())));
  if (/^[a-zđ]$/u.test(last)) readings.push(of('lower', LETTERS.indexOf(last.toUpperCase()) + 1));
  return readings;
}

/** Whether a text is nothing but a numbering. */
export function isNumbering(text: string): boolean {
  return text !== '' && text.length <= LONGEST && readNumbering(text).length > 0;
}

export interface SplitLabel {
  readonly number: string;
  readonly label: string;
}

const IN_LABEL =
  /^((?:[A-ZĐ]|[IVXLC]{1,8}|\d{1,3})(?:\.\d{1,2}){0,4}\s*[.)/]|\d{1,2}(?:\.\d{1,2}){1,4}|\(?(?:[a-zđ]|\d{1,2}|[ivx]{1,4})\)|[a-zđ]\.)\s*(?=[\p{L}("“])(.+)$/u;
const BULLET_IN_LABEL = /^([-‐‑–—−+*•●▪])\s*(?=\S)(.+)$/u;

/** A number that stands inside the label's own cell: "1. Thu nội địa", "a) Thuế", "- Lệ phí"; number "" without one. */
export function splitLabel(text: string): SplitLabel {
  const bullet = BULLET_IN_LABEL.exec(text);
  if (bullet) return { number: bullet[1] ?? '', label: bullet[2] ?? '' };
  const numbered = IN_LABEL.exec(text);
  if (numbered && isNumbering((numbered[1] ?? '').trim()))
    return { number: (numbered[1] ?? '').trim(), label: numbered[2] ?? '' };
  return { number: '', label: text };
}
