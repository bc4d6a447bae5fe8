/** Sentences of sign-plausible, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';
import type { BelowNought, SignPlausibleFinding } from './finding';

const WHAT: Readonly<Record<Exclude<BelowNought['what'], 'budget'>, Readonly<Record<Language, string>>>> = {
  area: { vi: 'diện tích', en: 'an area' },
  count: { vi: 'số lượng', en: 'a count' },
  mass: { vi: 'khối lượng, sản lượng', en: 'a quantity' },
  volume: { vi: 'khối lượng, thể tích', en: 'a volume' },
  length: { vi: 'chiều dài', en: 'a length' },
  yield: { vi: 'năng suất', en: 'a yield' },
};

/** One sentence: the figure, and why it cannot be that. */
export function describe({ data }: SignPlausibleFinding, language: Language): string {
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const expected = figureText(data.expected, language);
  if (data.what === 'budget')
    return language === 'vi'
      ? `${name} ghi ${actual}, mà khoản thu, chi hiếm khi âm; có phải ${expected}? (nếu đúng là hoàn, trả lại thì chấp nhận và nêu lý do)`
      : `${name} says ${actual}, and a budget's line is seldom below nought; is it ${expected}? (if it was paid back, accept it and say so)`;
  const what = WHAT[data.what][language];
  return language === 'vi'
    ? `${name} ghi ${actual}, mà ${what} thì không âm; có phải ${expected}?`
    : `${name} says ${actual}, and ${what} is never below nought; is it ${expected}?`;
}
