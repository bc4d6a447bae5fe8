/** Sentences of line-known, both languages. */
import type { Language } from '../../core/finding';
import type { LineKnownFinding } from './finding';

function inVietnamese(finding: LineKnownFinding): string {
  const { label } = finding.data;
  switch (finding.code) {
    case 'unknown-line':
      return `Dòng “${label}” không có trong mẫu biểu; số liệu vẫn được đọc và kiểm tra.`;
    case 'missing-line':
      return `Thiếu dòng “${label}” mà mẫu biểu bắt buộc phải có.`;
    case 'duplicate-line':
      return `Dòng “${label}” xuất hiện hai lần, không biết lấy số nào.`;
    case 'other-count':
      return `“${label}”: ghi ${finding.data.said} ${finding.data.of}, nhưng có ${finding.data.listed} dòng được đánh số.`;
    case 'unreadable-outline':
      return `Không hiểu số thứ tự “${finding.data.number}”${label ? ` của dòng “${label}”` : ''}, nên không biết dòng này thuộc mục nào.`;
  }
}

function inEnglish(finding: LineKnownFinding): string {
  const { label } = finding.data;
  switch (finding.code) {
    case 'unknown-line':
      return `The line "${label}" is not on the form; its figures are still read and checked.`;
    case 'missing-line':
      return `The line "${label}", which the form requires, is missing.`;
    case 'duplicate-line':
      return `The line "${label}" stands twice, so it is not known which figure counts.`;
    case 'other-count':
      return `"${label}" says ${finding.data.said} (${finding.data.of}), but ${finding.data.listed} numbered lines are listed.`;
    case 'unreadable-outline':
      return `The numbering "${finding.data.number}"${label ? ` of the line "${label}"` : ''} cannot be read, so it is not known what the line belongs to.`;
  }
}

/** One sentence naming the line. */
export function describe(finding: LineKnownFinding, language: Language): string {
  return language === 'vi' ? inVietnamese(finding) : inEnglish(finding);
}
