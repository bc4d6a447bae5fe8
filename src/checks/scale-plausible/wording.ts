/** Sentences of scale-plausible, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';
import type { ScalePlausibleFinding } from './finding';

/** One sentence: the figure, what it was held against, and the value that would be in line. */
export function describe({ data }: ScalePlausibleFinding, language: Language): string {
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const against = withUnit(data.against, data.againstUnit, language);
  const expected = figureText(data.expected, language);
  const factor = figureText(data.factor, language);
  const large = data.direction === 'large';
  if (language === 'vi') {
    const base = data.measure === 'prior' ? 'cùng kỳ' : 'kế hoạch';
    return `${name} ghi ${actual}, so với ${base} ${against} thì ${large ? 'lớn' : 'nhỏ'} hơn các dòng khác khoảng ${factor} lần; có phải ${expected}?`;
  }
  const base = data.measure === 'prior' ? 'last year' : 'the plan';
  return `${name} says ${actual}; against ${base} ${against} it is about ${factor} times too ${large ? 'large' : 'small'} for its table; is it ${expected}?`;
}
