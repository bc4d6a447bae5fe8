/** Sentences of count-equals-list, both languages. */
import type { Finding, Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';

/** One sentence with both numbers. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const actual = withUnit(data['actual'], data['unit'], language);
  const expected = figureText(data['expected'], language);
  return language === 'vi'
    ? `${name} ghi ${actual} nhưng danh sách kể ra ${expected} mục.`
    : `${name} says ${actual} but the list names ${expected}.`;
}
