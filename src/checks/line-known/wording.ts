/** Sentences of line-known, both languages. */
import type { Finding, Language } from '../../core/finding';

type Sentence = (label: string, number: string) => string;

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = {
  vi: {
    'unknown-line': (label) => `Dòng “${label}” không có trong mẫu biểu; số liệu vẫn được đọc và kiểm tra.`,
    'missing-line': (label) => `Thiếu dòng “${label}” mà mẫu biểu bắt buộc phải có.`,
    'duplicate-line': (label) => `Dòng “${label}” xuất hiện hai lần, không biết lấy số nào.`,
    'unreadable-outline': (label, number) =>
      `Không hiểu số thứ tự “${number}”${label ? ` của dòng “${label}”` : ''}, nên không biết dòng này thuộc mục nào.`,
  },
  en: {
    'unknown-line': (label) => `The line "${label}" is not on the form; its figures are still read and checked.`,
    'missing-line': (label) => `The line "${label}", which the form requires, is missing.`,
    'duplicate-line': (label) => `The line "${label}" stands twice, so it is not known which figure counts.`,
    'unreadable-outline': (label, number) =>
      `The numbering "${number}"${label ? ` of the line "${label}"` : ''} cannot be read, so it is not known what the line belongs to.`,
  },
};

/** One sentence naming the line. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const label = data['label'] ?? data['text'] ?? data['line'] ?? '';
  return SENTENCES[language][finding.code]?.(label, data['number'] ?? data['text'] ?? '') ?? label;
}
