/** Sentences of change-equals-growth, both languages. */
import type { Finding, Language } from '../../core/finding';
import { arithmeticText, figureText, nameText, rangeText, testText, withUnit } from '../../language/exact-text';

/** One sentence; where rounding was used it names the values that the printed figure may stand for. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const actual = withUnit(data['actual'], data['unit'], language);
  const expected = withUnit(data['expected'], data['unit'], language);
  const arithmetic = arithmeticText(data['arithmetic'], language);
  const range = data['low'] ? rangeText(data['low'], data['high'], data['ends'], language) : '';
  const test = testText(data['test'], language);
  if (finding.code === 'truncated') {
    return language === 'vi'
      ? `${name} ghi mức tăng (giảm) ${actual} là số bị cắt đuôi chứ không làm tròn: ${arithmetic} làm tròn thành ${expected}.`
      : `${name} says a change of ${actual}, which was cut off instead of rounded: ${arithmetic} rounds to ${expected}.`;
  }
  if (language === 'vi') {
    const stands = range ? `; số đã ghi chỉ có thể thay cho ${range}` : '';
    return `${name} ghi mức tăng (giảm) ${actual} nhưng ${arithmetic} ra ${expected} (lệch ${figureText(data['difference'], language)}${stands}; ${test}).`;
  }
  const stands = range ? `; the printed figure can only stand for ${range}` : '';
  return `${name} says a change of ${actual} but ${arithmetic} gives ${expected} (off by ${figureText(data['difference'], language)}${stands}; ${test}).`;
}
