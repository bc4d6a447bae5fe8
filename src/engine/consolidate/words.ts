/** What is said of a sum in words: how a cell was made, why a unit is not in it, why a cell stays blank. */
import type { Language } from '../../core/finding';
import type { How, Left, SumCell } from './sum-cell';
import type { Unasked } from './compare';
import type { UnitLack } from './result';
import type { TenfoldUnit } from './tenfold-units';
import type { WholeUnit } from './whole-unit';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const HOW: Words<How> = {
  vi: {
    sum: 'cộng các đơn vị',
    parts: 'cộng các dòng (tổng của từng đơn vị lệch do làm tròn)',
    quotient: 'tính lại từ hai số đã cộng',
    growth: 'tính lại từ hai số đã cộng',
    unproduct: 'tính lại từ hai số đã cộng',
    weighted: 'bình quân có trọng số của các đơn vị',
  },
  en: {
    sum: 'added over the units',
    parts: "added over its lines (the units' totals are off by rounding)",
    quotient: 'worked out of two sums',
    growth: 'worked out of two sums',
    unproduct: 'worked out of two sums',
    weighted: "mean of the units' figures by their weights",
  },
};

const LACK: Words<UnitLack['why']> = {
  vi: {
    blank: 'ô trống',
    unreadable: 'ô không đọc được',
    'no-line': 'không có dòng hoặc cột này',
    'other-unit': 'đơn vị tính khác loại',
    'no-weight': 'không có số làm trọng số',
    'no-table': 'không có biểu này',
  },
  en: {
    blank: 'blank cell',
    unreadable: 'cell cannot be read',
    'no-line': 'no such line or column',
    'other-unit': 'measured in something else',
    'no-weight': 'no figure to weigh it by',
    'no-table': 'no such table',
  },
};

const LEFT: Words<Left> = {
  vi: {
    'no-operands': 'không cộng được và không có số để tính lại',
    'no-weights':
      'không cộng được (tỷ lệ, bình quân, mức, lớn nhất, giá, hạng, năm) và không có số để tính lại hoặc làm trọng số',
    'no-pairs': 'hai số để tính lại là của các đơn vị khác nhau',
    'zero-base': 'số chia cộng lại bằng 0',
    'in-few': 'chỉ vài đơn vị có dòng này (danh sách riêng của từng đơn vị)',
  },
  en: {
    'no-operands': 'it does not add up, and there is nothing to work it out of',
    'no-weights':
      'it does not add up (rate, average, level, greatest, price, rank, year), and there is nothing to work it out of or weigh it by',
    'no-pairs': 'the two figures that it is worked out of are of different units',
    'zero-base': 'its base adds up to 0',
    'in-few': "only few units have this line (a unit's own list)",
  },
};

const UNASKED: Words<Unasked['why']> = {
  vi: {
    follows: 'số dùng để tính nó còn khác hoặc còn trống',
    'no-sum': 'tổng không có số ở đây',
    unreadable: 'ô không đọc được',
  },
  en: {
    follows: 'what it is worked out of differs or is blank',
    'no-sum': 'the sum has no figure there',
    unreadable: 'the cell cannot be read',
  },
};

export const unaskedText = (why: Unasked['why'], language: Language): string => UNASKED[language][why];

/** Behind a sentence that says nought: what the cell shows. */
export const dashText = (language: Language): string =>
  language === 'vi' ? ' (ô ấy ghi “-”)' : ' (the cell shows "-")';

export function wholeUnitText({ sheet, cause, differences }: WholeUnit, name: string, language: Language): string {
  const count = String(differences.length);
  if (language === 'vi')
    return `Cả biểu “${sheet}” ${cause === 'omitted-part' ? 'có lẽ cộng sót' : 'có lẽ cộng hai lần'} ${name}: ${count} số cùng lệch đúng bằng số của đơn vị này.`;
  return `The whole table "${sheet}" seems to ${cause === 'omitted-part' ? 'leave out' : 'count twice'} ${name}: ${count} figures are off by just what this unit has.`;
}

export function tenfoldText({ table: { file, sheet }, power, unit }: TenfoldUnit, language: Language): string {
  const times = String(10 ** Math.abs(power));
  const kind = unit === '' ? '' : language === 'vi' ? ` tính bằng ${unit}` : ` in ${unit}`;
  return language === 'vi'
    ? `${file} › ${sheet}: mọi số${kind} ${power > 0 ? 'lớn' : 'nhỏ'} hơn mức của các đơn vị khác khoảng ${times} lần so với quy mô của chính đơn vị (các số còn lại trong biểu); có lẽ gõ ${power > 0 ? 'thừa' : 'thiếu'} chữ số`
    : `${file} › ${sheet}: all figures${kind} are about ${times} times ${power > 0 ? 'larger' : 'smaller'} than the other units', beside the unit's own size (the rest of its table); a digit may be ${power > 0 ? 'too many' : 'missing'}`;
}

const PAIRED: Readonly<Record<Language, string>> = {
  vi: ' (chỉ các đơn vị có cả hai số)',
  en: ' (over the units that have both)',
};

export const howText = ({ how, paired }: Pick<SumCell, 'how' | 'paired'>, language: Language): string =>
  HOW[language][how] + (paired ? PAIRED[language] : '');
export const lackText = (why: UnitLack['why'], language: Language): string => LACK[language][why];
export const leftText = (why: Left, language: Language): string => LEFT[language][why];
