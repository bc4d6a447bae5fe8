/** Sentences of figures-agree, both languages. */
import type { Finding, Language } from '../../core/finding';
import { figureText, nameText, testText, withUnit } from '../../language/exact-text';

/** One sentence: one indicator, two places, two figures. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const actual = withUnit(data['actual'], data['unit'], language);
  const expected = figureText(data['expected'], language);
  const gap = figureText(data['difference'], language);
  const test = testText(data['test'], language);
  const cell = data['otherCell'] ?? '';
  const place = data['otherPlace'] ?? '';
  return language === 'vi'
    ? `${name} ở đây ghi ${actual} nhưng cùng chỉ tiêu này ở ${cell} (${place}) ghi ${expected} (lệch ${gap}; ${test}).`
    : `${name} says ${actual} here, but the same indicator at ${cell} (${place}) says ${expected} (off by ${gap}; ${test}).`;
}
