/** Sentences of subset-within-whole, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, testText, withUnit } from '../../language/exact-text';
import { basisText } from '../basis-text';
import type { SubsetWithinWholeFinding } from './finding';

/** One sentence and its grounds: the part, the whole, and by how much the part is larger. */
export function describe({ data, claim }: SubsetWithinWholeFinding, language: Language): string {
  const name = nameText(data.label, language);
  const whole = nameText(data.whole, language);
  const part = withUnit(data.actual, data.unit, language);
  const most = figureText(data.expected, language);
  const gap = figureText(data.difference, language);
  const test = testText(data.test, language);
  const basis = basisText(claim, language);
  return language === 'vi'
    ? `${name} ghi ${part}, nhiều hơn ${gap} so với ${whole} là ${most} dù chỉ là một phần (${test}).${basis}`
    : `${name} says ${part}, ${gap} more than ${whole}, which is ${most}, though it is only a part of it (${test}).${basis}`;
}
