/** Sentences of period-matches, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';
import type { PeriodMatchesFinding } from './finding';

function day(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}` : iso;
}

/** One sentence naming both periods, or both days. */
export function describe(finding: PeriodMatchesFinding, language: Language): string {
  const vi = language === 'vi';
  if (finding.code === 'cut-off-mismatch') {
    const { asOf, last, period, misfit } = finding.data;
    if (misfit !== undefined)
      return vi
        ? `Ngày chốt số liệu ghi ${day(asOf)}, ${misfit === 'early' ? 'quá sớm' : 'quá muộn'} so với kỳ “${period}” (hết ngày ${day(last)}); có phải ngày của kỳ khác, năm khác còn sót lại?`
        : `The figures are said to be of ${day(asOf)}, too ${misfit} for "${period}" (until ${day(last)}); is it the day of another period or year?`;
    return vi
      ? `Số liệu tính đến ${day(asOf)}, sau ngày cuối kỳ báo cáo là ${day(last)}; cần nêu rõ ở trang Thông tin hoặc chốt lại số liệu.`
      : `The figures are as of ${day(asOf)}, after the period's last day ${day(last)}; say so on the cover sheet or close them again.`;
  }
  if (finding.code === 'cumulative-falls') {
    const { data } = finding;
    const name = nameText(data.label, language);
    const actual = data.stands ? (vi ? '“-” (không có)' : '"-" (none)') : withUnit(data.actual, data.unit, language);
    const [earlier, gap] = [figureText(data.earlier, language), figureText(data.difference, language)];
    const place = `${data.otherCell} (${data.otherPlace})`;
    const isLast = data.of === 'last-year';
    return vi
      ? `${name}: lũy kế ${isLast ? 'cùng kỳ năm trước' : 'từ đầu năm'} ghi ${actual}, thấp hơn ${earlier} mà báo cáo kỳ trước trong năm đã ghi ở ${place} (thấp hơn ${gap}); số lũy kế không giảm, trừ khi số kỳ trước đã được điều chỉnh.`
      : `${name}: counted since January${isLast ? ' of the year before' : ''} it says ${actual}, less than ${earlier} that an earlier report of the year says at ${place} (less by ${gap}); such a figure does not fall unless the earlier one was corrected.`;
  }
  const { period, expected, other, column, text } = finding.data;
  if (text !== undefined)
    return vi
      ? `Lời văn ghi “${text}”, khác kỳ báo cáo “${expected}”; hãy xem đoạn này có chép từ báo cáo kỳ khác không.`
      : `The text says “${text}” while the report's period is “${expected}”; see whether it was copied from another period's report.`;
  if (column !== undefined)
    return vi
      ? `Tiêu đề cột “${period}” ghi kỳ khác với kỳ của biểu (“${expected}”), mà biểu không có cột nào khác cho kỳ ấy; hãy xem tiêu đề hay số của cột là của kỳ cũ.`
      : `The heading "${period}" is of another period than its sheet ("${expected}"), which has no other column for it; see whether the heading or the figures are of the earlier one.`;
  if (other !== undefined)
    return vi
      ? `Sổ này ghi kỳ “${period}”, khác kỳ “${expected}” của ${other}; số liệu hai kỳ không được so với nhau.`
      : `This workbook says "${period}" while ${other} says "${expected}"; figures of the two periods were not compared.`;
  return vi
    ? `Biểu ghi kỳ “${period}”, khác kỳ báo cáo “${expected}”.`
    : `This sheet says "${period}" while the report's period is "${expected}".`;
}
