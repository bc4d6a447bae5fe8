/** Sentences of count-equals-list, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';
import type { CountEqualsListFinding } from './finding';

/** One sentence with both numbers. */
export function describe({ data }: CountEqualsListFinding, language: Language): string {
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const expected = figureText(data.expected, language);
  return language === 'vi'
    ? `${name} ghi ${actual} nhưng danh sách kể ra ${expected} mục.`
    : `${name} says ${actual} but the list names ${expected}.`;
}
