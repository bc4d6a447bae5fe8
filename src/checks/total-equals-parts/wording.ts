/** Sentences of total-equals-parts, both languages. */
import { isInProse } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import { arithmeticText, figureText, nameText, testText, withUnit } from '../../language/exact-text';
import { basisText } from '../basis-text';
import type { TotalEqualsPartsFinding } from './finding';

/** A change of a text is a difference of two figures: it has no parts. */
const CHANGES: Readonly<Record<string, string>> = { tăng: 'rise', giảm: 'fall' };

/** What a text's shares must make together: it prints no such figure. */
const WHOLE_OF_SHARES = '100%';

/** One sentence and its grounds; names the figure, the arithmetic, the difference and which test was used. */
export function describe({ code, data, claim }: TotalEqualsPartsFinding, language: Language): string {
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const [terms, expected] = [arithmeticText(data.arithmetic, language), figureText(data.expected, language)];
  // One part is no sum to be written out.
  const sum = terms === expected ? expected : `${terms} = ${expected}`;
  const gap = figureText(data.difference, language);
  const test = testText(data.test, language);
  const basis = basisText(claim, language);
  const vi = language === 'vi';
  const change = CHANGES[data.statement];
  if (code === 'mismatch' && change)
    return vi
      ? `Lời văn ghi ${data.statement} ${actual} nhưng ${sum} (lệch ${gap}; ${test}).${basis}`
      : `The text says a ${change} of ${actual} but ${sum} (off by ${gap}; ${test}).${basis}`;
  if (code === 'mismatch' && data.label === WHOLE_OF_SHARES && claim && isInProse(claim.whole))
    return vi
      ? `Các tỷ lệ của cùng một tổng phải cộng thành 100% nhưng ở đây ${sum}% (lệch ${gap}; ${test}).${basis}`
      : `The shares of one whole must make 100% but here ${sum}% (off by ${gap}; ${test}).${basis}`;
  switch (code) {
    case 'remainder':
      return vi
        ? `${name} ghi ${actual}, các phần nêu ra ${sum}; còn ${gap} chưa nêu rõ.`
        : `${name} says ${actual}, its named parts ${sum}; ${gap} is not explained.`;
    case 'within-rounding':
      return vi
        ? `${name} ghi ${actual}, các phần cộng lại ${sum}; lệch ${gap}, có thể vì từng số đã được làm tròn riêng.`
        : `${name} says ${actual}, its parts add up to ${sum}; they miss by ${gap}, perhaps because each was rounded by itself.`;
    case 'parts-exceed-total':
      return vi
        ? `Các phần của ${name} cộng lại ${sum}, lớn hơn số chung ${actual} (lệch ${gap}; ${test}).${basis}`
        : `The parts of ${name} add up to ${sum}, more than the whole ${actual} (off by ${gap}; ${test}).${basis}`;
    case 'mismatch':
      return vi
        ? `${name} ghi ${actual} nhưng các phần cộng lại ${sum} (lệch ${gap}; ${test}).${basis}`
        : `${name} says ${actual} but its parts add up to ${sum} (off by ${gap}; ${test}).${basis}`;
  }
}
