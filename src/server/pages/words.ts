/** The page's words in the reader's language, with what is filled in; every key stands in both languages, or it does not compile. */
import type { Language } from '../../core/finding';
import { en } from './words-en';
import { vi, type WordKey } from './words-vi';

export type { WordKey };

const ONE: Readonly<Record<Language, Readonly<Partial<Record<WordKey, string>>>>> = {
  vi: {},
  en: {
    ...{ errors: 'one error', warnings: 'one warning', more: 'Show one more unit' },
    ...{ leftFindings: 'And one more finding.', leftChanges: 'And one more cell.' },
    ...{ goneSent: '{name}: one workbook sent', goneMore: 'and one unit more' },
  },
};

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  const words: Readonly<Record<WordKey, string>> = language === 'vi' ? vi : en;
  return (key, values = {}) => {
    // "1 errors": one of a thing has words of its own where a language needs them.
    const one = values['count'] === 1 ? ONE[language][key] : undefined;
    return (one ?? words[key]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** "20/07/2025 09:05" by the reader's clock. */
export function shownTime(iso: string): string {
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${String(at.getFullYear())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export const shownDay = (iso: string): string => iso.split('-').reverse().join('/');
