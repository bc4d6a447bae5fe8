/** Sentences of figure-present, both languages. */
import type { Finding, Language } from '../../core/finding';
import { nameText } from '../../language/exact-text';

/** One sentence: which line lacks a figure, in which column. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const name = nameText(data['label'], language);
  const column = data['column'] ?? data['heading'] ?? '';
  if (language === 'vi') {
    const where = column ? ` ở cột “${column}”` : '';
    return data['required'] === 'true'
      ? `${name} còn trống${where}, biểu này bắt buộc phải có số liệu (nếu không phát sinh, ghi “-”).`
      : `${name} còn trống${where}: chưa có số liệu hay không phát sinh (khi đó ghi “-”)?`;
  }
  const where = column ? ` in column "${column}"` : '';
  return data['required'] === 'true'
    ? `${name} is blank${where}; the form requires a figure (write "-" for none).`
    : `${name} is blank${where}: no data yet, or none (then write "-")?`;
}
