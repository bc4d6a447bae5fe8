/** Sentences of code-row-sound, both languages. */
import type { Language } from '../../core/finding';
import type { BrokenReason } from '../../core/observation';
import type { CodeRowSoundFinding } from './finding';

const REASONS: Readonly<Record<Language, Readonly<Record<BrokenReason, string>>>> = {
  vi: {
    'missing-code': 'có mã không ứng với cột nào',
    'repeated-code': 'có mã đứng ở hai cột',
    unreadable: 'không đọc được phép tính',
    'self-reference': 'một cột tính theo chính nó',
  },
  en: {
    'missing-code': 'a code names no column',
    'repeated-code': 'a code stands over two columns',
    unreadable: 'the arithmetic cannot be read',
    'self-reference': 'a column is computed from itself',
  },
};

/** One sentence with the relation as printed; its sound parts still bind. */
export function describe({ data }: CodeRowSoundFinding, language: Language): string {
  const why = [REASONS[language][data.reason], data.codes].filter(Boolean).join(': ');
  return language === 'vi'
    ? `Phép tính “${data.statement}” in ở dòng mã số không dùng được (${why}); phần còn đúng vẫn được kiểm tra.`
    : `The arithmetic "${data.statement}" printed in the code row cannot be used (${why}); its sound parts are still checked.`;
}
