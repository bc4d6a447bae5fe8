/** Sentences of body-matches, both languages. */
import type { Language } from '../../core/finding';
import type { BodyMatchesFinding } from './finding';

/** One sentence naming both bodies. */
export function describe(finding: BodyMatchesFinding, language: Language): string {
  if (finding.code === 'other-sheet') {
    const { body, expected } = finding.data;
    return language === 'vi'
      ? `Trang này đề “${body}”, còn trang Thông tin của sổ ghi “${expected}”; số liệu trên trang là của nơi nào, hãy sửa tên ở trang này hoặc ở trang Thông tin.`
      : `This sheet is headed "${body}" while the workbook's cover says "${expected}"; correct the name here or on the cover, so that it is clear whose figures these are.`;
  }
  if (finding.code === 'other-text') {
    const { body, expected } = finding.data;
    return language === 'vi'
      ? `Lời văn ghi “${body} báo cáo”, còn trang Thông tin của sổ ghi “${expected}”; hãy xem đoạn này có chép từ báo cáo của nơi khác không.`
      : `The text says that "${body}" reports while the workbook's cover says "${expected}"; see whether it was copied from another body's report.`;
  }
  const { body, expected, other } = finding.data;
  return language === 'vi'
    ? `Sổ này là của “${body}”, còn ${other} là của “${expected}”; số liệu hai nơi không được so với nhau.`
    : `This workbook is of "${body}" while ${other} is of "${expected}"; figures of the two were not compared.`;
}
