/** What a command may take, once it is spent, in words: how much it was, and that it can be raised. */
import type { Language } from '../core/finding';
import { figureText } from './exact-text';

const LIMIT = /^--max-(seconds|memory|items) (\d+)$/;

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, (most: string) => string>>>> = {
  vi: {
    seconds: (most) => `Quá ${most} giây mà chưa xong nên đã dừng`,
    memory: (most) => `Cần quá ${most} MB bộ nhớ nên đã dừng`,
    items: (most) => `Phải liệt kê quá ${most} ô nên đã dừng`,
  },
  en: {
    seconds: (most) => `Not done after ${most} seconds and stopped`,
    memory: (most) => `More than ${most} MB of memory were needed, and it was stopped`,
    items: (most) => `A list of cells grew beyond ${most}, and it was stopped`,
  },
};
const ADVICE: Readonly<Record<Language, string>> = {
  vi: 'hãy tách tệp hoặc nâng giới hạn ấy',
  en: 'split the file or raise that limit',
};

/** The sentence of a spent limit; null where the fault is none of them. */
export function spentSentence(data: Readonly<Record<string, string>>, language: Language): string | null {
  const [option, name = '', most = ''] = LIMIT.exec(data['detail'] ?? '') ?? [];
  const said = SENTENCES[language][name];
  return said && option !== undefined ? `${said(figureText(most, language))} (${option}); ${ADVICE[language]}.` : null;
}
