/** Sentences of formula-covers-parts, both languages. */
import type { Finding, Language } from '../../core/finding';
import { nameText } from '../../language/exact-text';

/** One sentence naming the formula and the cells that it leaves out or takes twice. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const formula = data['formula'] ? ` “${data['formula']}”` : '';
  const cells = data['cells'] ?? '';
  if (language === 'vi') {
    if (finding.code === 'omits-part')
      return `Công thức${formula} của ${name} bỏ sót ${cells}${data['labels'] ? ` (${data['labels']})` : ''}.`;
    if (finding.code === 'includes-total')
      return `Công thức${formula} của ${name} cộng cả số tổng ${cells} lẫn các phần của nó, nên tính trùng.`;
    return `${name} được gõ tay, trong khi các tổng khác của bảng là công thức${data['example'] ? ` (như ${data['example']})` : ''}; số này sẽ không tự đổi khi thành phần thay đổi.`;
  }
  if (finding.code === 'omits-part')
    return `The formula${formula} of ${name} leaves out ${cells}${data['labels'] ? ` (${data['labels']})` : ''}.`;
  if (finding.code === 'includes-total')
    return `The formula${formula} of ${name} adds the total ${cells} together with its parts, so they count twice.`;
  return `${name} was typed while the table's other totals are formulas${data['example'] ? ` (such as ${data['example']})` : ''}; it will not follow its parts.`;
}
