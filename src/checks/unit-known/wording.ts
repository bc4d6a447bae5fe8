/** Sentences of unit-known, both languages. */
import type { Language } from '../../core/finding';
import type { UnitKnownFinding } from './finding';

/** One sentence naming the unit as written. */
export function describe(finding: UnitKnownFinding, language: Language): string {
  const vi = language === 'vi';
  if (finding.code === 'mixed-units') {
    const { units } = finding.data;
    return vi
      ? `Một cột nhưng ghi nhiều đơn vị khác nhau (${units}), không thể cộng hay so sánh trực tiếp.`
      : `One column states several units (${units}); its figures cannot be added or compared directly.`;
  }
  const { text } = finding.data;
  return vi
    ? `Không nhận ra đơn vị tính “${text}”; số liệu được đọc nhưng không quy đổi được.`
    : `The unit "${text}" is not known; the figures are read but cannot be converted.`;
}
