/** What the hand may have done, as half a sentence that follows from the two figures: the one that is there and the one meant. */
import { absolute, compare, divide, parseDecimal, sign, toText, type Decimal } from '../core/decimal';
import type { Cause, Language } from '../core/finding';
import { figureText } from '../language/exact-text';

const CAUSES: Readonly<Record<Language, Readonly<Record<Cause, string>>>> = {
  vi: {
    'two-relations-agree': '',
    'stale-total': 'có thể chưa cập nhật theo các số liên quan',
    'digit-swap': 'có thể gõ đảo chữ số',
    'digit-slip': 'có thể gõ sai, thiếu hoặc thừa một chữ số',
    'sign-flip': 'có thể sai dấu',
    'scale-slip': 'có thể lệch hàng đơn vị',
    'omitted-part': 'có thể đã cộng sót',
    'double-count': 'có thể đã cộng trùng',
    'other-base': 'có thể đã tính trên gốc khác',
    'cells-swapped': 'có thể ghi nhầm chỗ cho nhau',
    unknown: '',
  },
  en: {
    'two-relations-agree': '',
    'stale-total': 'it may not have been updated with the figures it depends on',
    'digit-swap': 'two digits may have changed places',
    'digit-slip': 'one digit may be wrong, missing or too many',
    'sign-flip': 'its sign may be wrong',
    'scale-slip': 'it may be off by a power of ten',
    'omitted-part': 'a part may have been left out',
    'double-count': 'a part may have been counted twice',
    'other-base': 'it may have been computed on another base',
    'cells-swapped': 'the two figures may have changed places',
    unknown: '',
  },
};

/** How many times as large as another figure one is: "gấp 10 lần", "10 times too small". */
const TIMES: Readonly<Record<Language, Readonly<Record<'more' | 'less', string>>>> = {
  vi: { more: 'có thể ghi lớn gấp {0} lần', less: 'có thể ghi nhỏ đi {0} lần' },
  en: { more: 'it may be {0} times too large', less: 'it may be {0} times too small' },
};

export interface SaidSlip {
  readonly slip: Cause | undefined;
  /** Label of the part left out or counted twice. */
  readonly by: string | undefined;
  /** What the cell holds and what was meant, exact. */
  readonly from: string | undefined;
  readonly value: string | undefined;
}

function timesText(from: Decimal, meant: Decimal, language: Language): string {
  const [a, b] = [absolute(from), absolute(meant)];
  const isMore = compare(a, b) > 0;
  const times = toText(isMore ? divide(a, b, 0) : divide(b, a, 0));
  return TIMES[language][isMore ? 'more' : 'less'].replace('{0}', figureText(times, language));
}

/** "" where nothing is known. */
export function slipText({ slip, by, from, value }: SaidSlip, language: Language): string {
  const [typed, meant] = [parseDecimal(from ?? ''), parseDecimal(value ?? '')];
  if (slip === 'scale-slip' && typed && meant && sign(typed) !== 0 && sign(meant) !== 0)
    return timesText(typed, meant, language);
  const text = slip ? CAUSES[language][slip] : '';
  return text && by ? `${text} “${by}”` : text;
}
