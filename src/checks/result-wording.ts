/** Sentences of the checks that work a printed result out again (a ratio, a product, a change): one text, another noun. */
import type { Finding, Language } from '../core/finding';
import { arithmeticText, figureText, nameText, rangeText, testText, withUnit } from '../language/exact-text';

/** What the printed figure is called: "tỷ lệ", "a ratio of". */
export type ResultNoun = Readonly<Record<Language, string>>;

/** One sentence; where rounding was used it names the values that the printed figure may stand for. */
export function describeResult(noun: ResultNoun): (finding: Finding, language: Language) => string {
  return ({ code, data }, language) => {
    const says = `${nameText(data['label'], language)} ${language === 'vi' ? 'ghi' : 'says'} ${noun[language]} ${withUnit(data['actual'], data['unit'], language)}`;
    const expected = withUnit(data['expected'], data['unit'], language);
    const arithmetic = arithmeticText(data['arithmetic'], language);
    if (code === 'truncated') {
      return language === 'vi'
        ? `${says} là số bị cắt đuôi chứ không làm tròn: ${arithmetic} làm tròn thành ${expected}.`
        : `${says}, which was cut off instead of rounded: ${arithmetic} rounds to ${expected}.`;
    }
    const range = data['low'] ? rangeText(data['low'], data['high'], data['ends'], language) : '';
    const stands =
      range === ''
        ? ''
        : `; ${language === 'vi' ? 'số đã ghi chỉ có thể thay cho' : 'the printed figure can only stand for'} ${range}`;
    const off = `${figureText(data['difference'], language)}${stands}; ${testText(data['test'], language)}`;
    return language === 'vi'
      ? `${says} nhưng ${arithmetic} ra ${expected} (lệch ${off}).`
      : `${says} but ${arithmetic} gives ${expected} (off by ${off}).`;
  };
}
