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

/** One sentence with the relation as printed: what is unsound in it, or what the column follows instead. */
export function describe({ data }: CodeRowSoundFinding, language: Language): string {
  const { statement } = data;
  if ('instead' in data) {
    const { lines, instead } = data;
    return language === 'vi'
      ? `Dòng mã số in “${statement}” nhưng cả ${lines} dòng hỏi được đều tính theo “${instead}”: cột tính sai gốc hoặc dòng mã số in nhầm.`
      : `The code row prints "${statement}", but all ${lines} lines that can be asked follow "${instead}": the column is computed from something else, or the code row is misprinted.`;
  }
  const why = [REASONS[language][data.reason], data.codes].filter(Boolean).join(': ');
  return language === 'vi'
    ? `Phép tính “${statement}” in ở dòng mã số không dùng được (${why}); phần còn đúng vẫn được kiểm tra.`
    : `The arithmetic "${statement}" printed in the code row cannot be used (${why}); its sound parts are still checked.`;
}
