/** Sentences of the checks that work a printed result out again (a ratio, a product, a change): one text, another noun. */
import type { BaseFinding, Language } from '../core/finding';
import { arithmeticText, figureText, nameText, rangeText, testText, withUnit } from '../language/exact-text';
import type { ArithmeticData } from './arithmetic';
import { basisText } from './basis-text';

/** What the printed figure is called: "tỷ lệ", "a ratio of"; "" where its unit says it. */
export type ResultNoun = Readonly<Record<Language, string>>;

export type ResultCode = 'mismatch' | 'truncated' | 'rounded-twice' | 'within-rounding';

export type ResultFinding = BaseFinding<string, ResultCode, ArithmeticData>;

/** Codes of what rounding explains: such a relation holds. */
const SLIGHT: ReadonlySet<string> = new Set(['truncated', 'rounded-twice', 'within-rounding']);

/** One sentence and its grounds; where rounding was used it names the values that the printed figure may stand for. */
export function describeResult(
  noun: ResultNoun | ((unit: string) => ResultNoun),
): (finding: ResultFinding, language: Language) => string {
  return ({ code, data, claim }, language) => {
    const called = (typeof noun === 'function' ? noun(data.unit) : noun)[language];
    const says = [
      nameText(data.label, language),
      language === 'vi' ? 'ghi' : 'says',
      ...(called === '' ? [] : [called]),
      withUnit(data.actual, data.unit, language),
    ].join(' ');
    const expected = withUnit(data.expected, data.unit, language);
    const arithmetic = arithmeticText(data.arithmetic, language);
    const basis = basisText(claim, language, !SLIGHT.has(code));
    if (code === 'truncated') {
      return language === 'vi'
        ? `${says} là số bị cắt đuôi chứ không làm tròn: ${arithmetic} làm tròn thành ${expected}.${basis}`
        : `${says}, which was cut off instead of rounded: ${arithmetic} rounds to ${expected}.${basis}`;
    }
    if (code === 'rounded-twice') {
      return language === 'vi'
        ? `${says} là số làm tròn hai lần: ${arithmetic} làm tròn một lần thành ${expected}.${basis}`
        : `${says}, which was rounded twice: ${arithmetic} rounded once is ${expected}.${basis}`;
    }
    if (code === 'within-rounding') {
      const off = figureText(data.difference, language);
      return language === 'vi'
        ? `${says} còn ${arithmetic} ra ${expected} (lệch ${off}): chỉ do làm tròn: số hiện trên ô vẫn đúng, hoặc các tỷ lệ được chỉnh ở chữ số cuối để cộng khớp.${basis}`
        : `${says} and ${arithmetic} gives ${expected} (off by ${off}), by rounding alone: what the cell shows is right, or the shares were adjusted in their last digit to add up.${basis}`;
    }
    const range = data.low === undefined ? '' : rangeText(data.low, data.high, data.ends, language);
    const stands =
      range === ''
        ? ''
        : `; ${language === 'vi' ? 'số đã ghi chỉ có thể thay cho' : 'the printed figure can only stand for'} ${range}`;
    const off = `${figureText(data.difference, language)}${stands}; ${testText(data.test, language)}`;
    return language === 'vi'
      ? `${says} nhưng ${arithmetic} ra ${expected} (lệch ${off}).${basis}`
      : `${says} but ${arithmetic} gives ${expected} (off by ${off}).${basis}`;
  };
}
