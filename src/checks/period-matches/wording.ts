/** Sentences of period-matches, both languages. */
import type { Finding, Language } from '../../core/finding';

function day(iso: string | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  return match ? `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}` : (iso ?? '');
}

/** One sentence naming both periods, or both days. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  if (finding.code === 'cut-off-mismatch') {
    return language === 'vi'
      ? `Số liệu tính đến ${day(data['asOf'])}, sau ngày cuối kỳ báo cáo là ${day(data['last'])}; cần nêu rõ ở trang Thông tin hoặc chốt lại số liệu.`
      : `The figures are as of ${day(data['asOf'])}, after the period's last day ${day(data['last'])}; say so on the cover sheet or close them again.`;
  }
  return language === 'vi'
    ? `Biểu ghi kỳ “${data['period'] ?? ''}”, khác kỳ báo cáo “${data['expected'] ?? ''}”.`
    : `This sheet says "${data['period'] ?? ''}" while the report's period is "${data['expected'] ?? ''}".`;
}
