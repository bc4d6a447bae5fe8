/** Sentences of formula-covers-parts, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';
import type { FormulaCoversPartsFinding } from './finding';

/** One sentence naming the formula and the cells that it leaves out or takes twice. */
export function describe(finding: FormulaCoversPartsFinding, language: Language): string {
  const name = nameText(finding.data.label, language);
  const vi = language === 'vi';
  if (finding.code === 'hard-coded-total') {
    const { example } = finding.data;
    return vi
      ? `${name} được gõ tay, trong khi các tổng khác của bảng là công thức${example ? ` (như ${example})` : ''}; số này sẽ không tự đổi khi thành phần thay đổi.`
      : `${name} was typed while the table's other totals are formulas${example ? ` (such as ${example})` : ''}; it will not follow its parts.`;
  }
  if (finding.code === 'typed-over') {
    const { actual, expected, formula, example, unit } = finding.data;
    const [typed, gives] = [withUnit(actual, unit, language), figureText(expected, language)];
    return vi
      ? `${name} được gõ tay là ${typed}, trong khi các ô quanh nó (như ${example}) là công thức; công thức ấy ở đây là “=${formula}” và ra ${gives}.`
      : `${name} was typed as ${typed} while the cells around it (such as ${example}) are a formula, which here is “=${formula}” and comes to ${gives}.`;
  }
  const { formula, cells, labels } = finding.data;
  if (finding.code === 'omits-part')
    return vi
      ? `Công thức “${formula}” của ${name} bỏ sót ${cells} (${labels}).`
      : `The formula “${formula}” of ${name} leaves out ${cells} (${labels}).`;
  return vi
    ? `Công thức “${formula}” của ${name} cộng cả số tổng ${cells} lẫn các phần của nó, nên tính trùng.`
    : `The formula “${formula}” of ${name} adds the total ${cells} together with its parts, so they count twice.`;
}
