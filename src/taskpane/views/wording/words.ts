/** The editor's own words in the language in use: they come with it, not with the page. */
import { fill, printed, type Values } from '../../messages';
import { enWording } from '../../messages/en-wording';
import { viWording } from '../../messages/vi-wording';
import { useWords } from '../../parts/words';

export type WordingKey = keyof typeof viWording;
export type Say = (key: WordingKey, values?: Values) => string;

export function useSay(): Say {
  const { language } = useWords();
  const words = language === 'vi' ? viWording : enWording;
  return (key, values = {}) => fill(words[key], printed(values, language));
}

/** Whether a word of the templates has a name for people. */
export const isNamedWord = (key: string): key is WordingKey => key in viWording;
