/** The language in use, for every component below the pane's root. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/finding';
import { translator, type Translate } from '../messages';

export interface Words {
  readonly language: Language;
  readonly t: Translate;
}

export const WordsContext = createContext<Words>({ language: 'vi', t: translator('vi') });

export function useWords(): Words {
  return useContext(WordsContext);
}
