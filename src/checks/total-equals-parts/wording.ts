/** Sentences of total-equals-parts, both languages. */
import type { Finding, Language } from '../../core/finding';
import { arithmeticText, figureText, nameText, testText, withUnit } from '../../language/exact-text';

/** One sentence; names the figure, the arithmetic, the difference and which test was used. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const actual = withUnit(data['actual'], data['unit'], language);
  const expected = figureText(data['expected'], language);
  const sum = arithmeticText(data['arithmetic'], language);
  const gap = figureText(data['difference'], language);
  const test = testText(data['test'], language);
  if (language === 'vi') {
    if (finding.code === 'remainder')
      return `${name} ghi ${actual}, các phần nêu ra ${sum} = ${expected}; còn ${gap} chưa nêu rõ.`;
    if (finding.code === 'parts-exceed-total') {
      return `Các phần của ${name} cộng lại ${sum} = ${expected}, lớn hơn số chung ${actual} (lệch ${gap}; ${test}).`;
    }
    return `${name} ghi ${actual} nhưng các phần cộng lại ${sum} = ${expected} (lệch ${gap}; ${test}).`;
  }
  if (finding.code === 'remainder')
    return `${name} says ${actual}, its named parts ${sum} = ${expected}; ${gap} is not explained.`;
  if (finding.code === 'parts-exceed-total') {
    return `The parts of ${name} add up to ${sum} = ${expected}, more than the whole ${actual} (off by ${gap}; ${test}).`;
  }
  return `${name} says ${actual} but its parts add up to ${sum} = ${expected} (off by ${gap}; ${test}).`;
}
