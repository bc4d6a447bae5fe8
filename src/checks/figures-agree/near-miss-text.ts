/** What a figure of a text looks like that its cell does not bear out, as one more sentence: last year's, the plan's, another line's. */
import type { Language } from '../../core/finding';
import { nearMissOf, type NearMissKind } from '../../core/near-miss';

type Wording = (cell: string, label: string) => string;

const SAID: Readonly<Record<Language, Readonly<Partial<Record<NearMissKind, Wording>>>>> = {
  vi: {
    prior: (cell) => `Đây là số cùng kỳ năm trước (${cell}).`,
    plan: (cell) => `Đây là số kế hoạch, dự toán (${cell}).`,
    now: (cell) => `Đây là số thực hiện kỳ này (${cell}).`,
    'other-line': (cell, label) => `Đây là số của dòng “${label}” (${cell}).`,
    'other-column': (cell, label) =>
      cell === '' ? 'Số này ở cột khác cùng dòng.' : `Đây là số ở ô ${cell}, cột khác của dòng “${label}”.`,
    'scale-slip': () => 'Có thể ghi nhầm đơn vị (nghìn, triệu, tỷ) hoặc dấu phân cách.',
    'digit-slip': () => 'Có thể gõ sai, đảo, thiếu hoặc thừa một chữ số.',
    rounding: () => 'Có thể làm tròn sai.',
    'other-direction': () => 'Lời văn nói ngược chiều tăng, giảm với biểu.',
  },
  en: {
    prior: (cell) => `This is the figure of the same period last year (${cell}).`,
    plan: (cell) => `This is the plan's figure (${cell}).`,
    now: (cell) => `This is this period's figure (${cell}).`,
    'other-line': (cell, label) => `This is the figure of the line “${label}” (${cell}).`,
    'other-column': (cell, label) =>
      cell === ''
        ? 'It stands in another column of the line.'
        : `This is the figure at ${cell}, another column of the line “${label}”.`,
    'scale-slip': () => 'The unit (thousand, million, billion) or a separator may be wrong.',
    'digit-slip': () => 'A digit may be wrong, missing, too many, or have changed places.',
    rounding: () => 'It may be rounded wrongly.',
    'other-direction': () => 'The text says the opposite direction of the sheet.',
  },
};

/** "" where the statement names no near miss, or one of which nothing more is known. */
export function nearMissText(statement: string, language: Language): string {
  const miss = nearMissOf(statement);
  const said = miss && SAID[language][miss.kind]?.(miss.cell ?? '', miss.label ?? '');
  return said ? ` ${said}` : '';
}
