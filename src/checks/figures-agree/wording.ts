/** Sentences of figures-agree, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, testText, withUnit } from '../../language/exact-text';
import { basisText } from '../basis-text';
import type { FiguresAgreeFinding } from './finding';

/** One sentence and its grounds: one indicator, two places, two figures. */
export function describe({ data, claim }: FiguresAgreeFinding, language: Language): string {
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const expected = figureText(data.expected, language);
  const gap = figureText(data.difference, language);
  const test = testText(data.test, language);
  const basis = basisText(claim, language);
  const { otherCell, otherPlace } = data;
  return language === 'vi'
    ? `${name} ở đây ghi ${actual} nhưng cùng chỉ tiêu này ở ${otherCell} (${otherPlace}) ghi ${expected} (lệch ${gap}; ${test}).${basis}`
    : `${name} says ${actual} here, but the same indicator at ${otherCell} (${otherPlace}) says ${expected} (off by ${gap}; ${test}).${basis}`;
}
