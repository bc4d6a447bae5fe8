/** Sentences of unit-known, both languages. */
import type { Language } from '../../core/finding';
import type { UnitKnownFinding } from './finding';

/** One sentence naming the unit as written. */
export function describe(finding: UnitKnownFinding, language: Language): string {
  const vi = language === 'vi';
  if (finding.code === 'mixed-units') {
    const { units, usual } = finding.data;
    if (usual !== undefined)
      return vi
        ? `Biểu này không ghi đơn vị tính; trang bìa ghi “${units}” còn biểu mẫu này thường tính bằng “${usual}”. Số liệu được đọc theo trang bìa: hãy ghi đơn vị tính ngay trên biểu.`
        : `This sheet states no unit; the cover says "${units}", while this form is usually in "${usual}". The figures are read as the cover says: write the unit on the sheet itself.`;
    return vi
      ? `Một cột nhưng ghi nhiều đơn vị khác nhau (${units}), không thể cộng hay so sánh trực tiếp.`
      : `One column states several units (${units}); its figures cannot be added or compared directly.`;
  }
  const { text } = finding.data;
  return vi
    ? `Không nhận ra đơn vị tính “${text}”; số liệu được đọc nhưng không quy đổi được.`
    : `The unit "${text}" is not known; the figures are read but cannot be converted.`;
}
