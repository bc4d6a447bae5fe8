/** Sentences of unit-known, both languages. */
import type { Finding, Language } from '../../core/finding';

/** One sentence naming the unit as written. */
export function describe(finding: Finding, language: Language): string {
  const unit = finding.data['unit'] ?? finding.data['text'] ?? '';
  const others = finding.data['units'] ?? unit;
  if (finding.code === 'mixed-units') {
    return language === 'vi'
      ? `Một cột nhưng ghi nhiều đơn vị khác nhau (${others}), không thể cộng hay so sánh trực tiếp.`
      : `One column states several units (${others}); its figures cannot be added or compared directly.`;
  }
  return language === 'vi'
    ? `Không nhận ra đơn vị tính “${unit}”; số liệu được đọc nhưng không quy đổi được.`
    : `The unit "${unit}" is not known; the figures are read but cannot be converted.`;
}
