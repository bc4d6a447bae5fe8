/** Sentences of figures-agree, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, testText, withUnit } from '../../language/exact-text';
import { basisText } from '../basis-text';
import type { FiguresAgreeFinding } from './finding';

/** One sentence and its grounds: one indicator, two places, two figures. */
export function describe({ code, data, claim }: FiguresAgreeFinding, language: Language): string {
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const expected = figureText(data.expected, language);
  const gap = figureText(data.difference, language);
  const test = testText(data.test, language);
  const basis = basisText(claim, language);
  const { otherCell, otherPlace } = data;
  if (code === 'prior-mismatch')
    return language === 'vi'
      ? `${name}: cột cùng kỳ năm trước ghi ${actual}, nhưng báo cáo năm trước ghi ${expected} ở ${otherCell} (${otherPlace}) (lệch ${gap}; ${test}).`
      : `${name}: the column of the same period last year says ${actual}, but last year's own sheet says ${expected} at ${otherCell} (${otherPlace}) (off by ${gap}; ${test}).`;
  if (code === 'plan-changed')
    return language === 'vi'
      ? `${name}: kế hoạch năm ở đây ghi ${actual}, khác ${expected} mà báo cáo kỳ trước trong năm ghi ở ${otherCell} (${otherPlace}) (lệch ${gap}; ${test}).`
      : `${name}: the year's plan says ${actual} here, but an earlier report of the year says ${expected} at ${otherCell} (${otherPlace}) (off by ${gap}; ${test}).`;
  return language === 'vi'
    ? `${name} ở đây ghi ${actual} nhưng cùng chỉ tiêu này ở ${otherCell} (${otherPlace}) ghi ${expected} (lệch ${gap}; ${test}).${basis}`
    : `${name} says ${actual} here, but the same indicator at ${otherCell} (${otherPlace}) says ${expected} (off by ${gap}; ${test}).${basis}`;
}
