/** Sentences of code-row-sound, both languages. `data.reason` is why, where reading knows it. */
import type { Finding, Language } from '../../core/finding';

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'unknown-code': 'có mã không ứng với cột nào',
    'repeated-code': 'có mã đứng ở hai cột',
    'not-understood': 'không đọc được phép tính',
    'self-reference': 'một cột tính theo chính nó',
  },
  en: {
    'unknown-code': 'a code names no column',
    'repeated-code': 'a code stands over two columns',
    'not-understood': 'the arithmetic cannot be read',
    'self-reference': 'a column is computed from itself',
  },
};

/** One sentence with the relation as printed; its sound parts still bind. */
export function describe(finding: Finding, language: Language): string {
  const { data } = finding;
  const statement = data['statement'] ?? data['text'] ?? '';
  const known = REASONS[language][data['reason'] ?? ''];
  const codes = data['codes'] ?? data['code'];
  const why = [known, codes].filter(Boolean).join(': ');
  return language === 'vi'
    ? `Phép tính “${statement}” in ở dòng mã số không dùng được${why ? ` (${why})` : ''}; phần còn đúng vẫn được kiểm tra.`
    : `The arithmetic "${statement}" printed in the code row cannot be used${why ? ` (${why})` : ''}; its sound parts are still checked.`;
}
