/** Sentences of subset-within-whole, both languages. */
import type { Finding, Language } from '../../core/finding';
import { figureText, nameText, testText, withUnit } from '../../language/exact-text';

/** One sentence: the part, the whole, and by how much the part is larger. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const whole = nameText(data['whole'], language);
  const part = withUnit(data['actual'], data['unit'], language);
  const most = figureText(data['expected'], language);
  const gap = figureText(data['difference'], language);
  const test = testText(data['test'], language);
  return language === 'vi'
    ? `${name} ghi ${part}, nhiều hơn ${gap} so với ${whole} là ${most} dù chỉ là một phần (${test}).`
    : `${name} says ${part}, ${gap} more than ${whole}, which is ${most}, though it is only a part of it (${test}).`;
}
